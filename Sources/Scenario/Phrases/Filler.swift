/// Fills the gaps of a phrase, the same place throughout one mention.
struct Filler: Sendable {
  var dice: Dice
  var village: Village
  /// Hour of the day for clock faces, 0…23.
  var hour: Int
  /// Writers in a hurry leave capitals out.
  var isLowercase = false

  init(dice: Dice, village: Village, hour: Int) {
    self.dice = dice
    self.village = village
    self.hour = hour
  }

  mutating func fill(_ slot: Slot, into output: inout [UInt8]) {
    let first = output.count
    write(slot, into: &output)
    guard isLowercase else { return }
    for index in first..<output.count where output[index] >= 65 && output[index] <= 90 { output[index] += 32 }
  }

  private mutating func write(_ slot: Slot, into output: inout [UInt8]) {
    switch slot {
    case .village: output += village.name
    case .district: output += village.district
    case .street: output += dice.pick(Fillings.streets)
    case .neighbourhood: writeNeighbourhood(into: &output)
    case .shelter: output += dice.pick(Fillings.shelters)
    case .few: output.append(UInt8(50 + dice.below(8)))
    case .many: writeNumber(dice.between(15...180), into: &output)
    case .clock: writeClock(into: &output)
    case .depth: output += dice.pick(Fillings.depths)
    case .vulnerable: output += dice.pick(Fillings.vulnerable)
    case .supplies: output += dice.pick(Fillings.supplies)
    case .greeting: output += dice.pick(Fillings.greetings)
    case .lately: output += dice.pick(Fillings.lately)
    case .personName: output += dice.pick(People.firstNames)
    case .phone: writePhone(into: &output)
    case .identityNumber: writeIdentityNumber(into: &output)
    }
  }

  private mutating func writeNeighbourhood(into output: inout [UInt8]) {
    output += Fillings.rt
    writeTwoDigits(dice.between(1...9), into: &output)
    output += Fillings.rw
    writeTwoDigits(dice.between(1...6), into: &output)
  }

  private mutating func writeClock(into output: inout [UInt8]) {
    writeTwoDigits(hour, into: &output)
    output.append(UInt8(ascii: "."))
    writeTwoDigits(dice.below(12) * 5, into: &output)
  }

  private mutating func writePhone(into output: inout [UInt8]) {
    output += Fillings.phoneBlock
    // 01 to 20 are the offices' own lines in the story.
    writeTwoDigits(dice.between(21...99), into: &output)
  }

  /// 99 is no province, 00 no regency: nobody's number, though its birth date and shape are right.
  private mutating func writeIdentityNumber(into output: inout [UInt8]) {
    output += Fillings.impossibleRegion
    writeTwoDigits(dice.between(1...28), into: &output)
    writeTwoDigits(dice.between(1...12), into: &output)
    writeTwoDigits(dice.between(55...99), into: &output)
    output += Fillings.serialStart
    writeTwoDigits(dice.between(1...40), into: &output)
  }

  private func writeTwoDigits(_ number: Int, into output: inout [UInt8]) {
    output.append(UInt8(48 + number / 10))
    output.append(UInt8(48 + number % 10))
  }

  private func writeNumber(_ number: Int, into output: inout [UInt8]) {
    if number >= 100 { output.append(UInt8(48 + number / 100)) }
    writeTwoDigits(number % 100, into: &output)
  }
}
