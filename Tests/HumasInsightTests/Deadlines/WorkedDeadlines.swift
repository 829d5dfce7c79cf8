import HumasModel

/// Counted on paper from the calendar of 2026 and 2027; "off" are holidays and joint leave.
enum WorkedDeadlines {
  static let fiveDays: [WorkedCase] = [
    .init(received: "2026-12-18 10:00", due: "2026-12-29 16:00", because: "21 22 23, 24 25 off, 28 29"),
    .init(received: "2026-12-18 07:00", due: "2026-12-29 16:00", because: "before opening is the same day"),
    .init(received: "2026-12-18 22:40", due: "2026-12-29 16:00", because: "at night is the same day"),
    .init(received: "2026-03-02 09:00", due: "2026-03-09 15:00", because: "3 4 5 6 9, Ramadan closes at 15:00"),
    .init(received: "2026-02-27 09:00", due: "2026-03-06 15:30", because: "2 3 4 5 6, a Friday in Ramadan"),
    .init(received: "2026-01-12 09:00", due: "2026-01-20 16:00", because: "13 14 15, 16 off, 19 20"),
    .init(
      received: "2026-02-12 09:00", due: "2026-02-23 15:00", because: "13, 16 17 off, 18 19 20 23, Ramadan from 19"),
    .init(received: "2026-03-16 09:00", due: "2026-03-30 16:00", because: "17, 18–24 off, 25 26 27 30"),
    .init(received: "2026-04-02 09:00", due: "2026-04-10 16:30", because: "3 off, 6 7 8 9 10, a Friday"),
    .init(received: "2026-04-30 09:00", due: "2026-05-08 16:30", because: "1 off, 4 5 6 7 8"),
    .init(received: "2026-05-08 09:00", due: "2026-05-19 16:00", because: "11 12 13, 14 15 off, 18 19"),
    .init(received: "2026-05-25 09:00", due: "2026-06-04 16:00", because: "26, 27 28 off, 29, 1 off, 2 3 4"),
    .init(received: "2026-06-12 09:00", due: "2026-06-22 16:00", because: "15, 16 off, 17 18 19 22"),
    .init(received: "2026-08-14 09:00", due: "2026-08-24 16:00", because: "17 off, 18 19 20 21 24"),
    .init(received: "2026-08-20 09:00", due: "2026-08-28 16:30", because: "21 24, 25 off, 26 27 28"),
    .init(received: "2026-12-28 09:00", due: "2027-01-06 16:00", because: "29 30 31, 1 off, 4, 5 off, 6"),
    .init(received: "2026-12-31 09:00", due: "2027-01-11 16:00", because: "1 off, 4, 5 off, 6 7 8 11"),
    .init(received: "2026-11-03 23:59", due: "2026-11-10 16:00", because: "4 5 6 9 10"),
    .init(received: "2026-11-04 00:00", due: "2026-11-11 16:00", because: "midnight begins the next day: 5 6 9 10 11"),
    .init(received: "2026-11-07 10:00", due: "2026-11-13 16:30", because: "a Saturday: 9 10 11 12 13"),
    .init(received: "2026-11-08 23:00", due: "2026-11-13 16:30", because: "a Sunday: 9 10 11 12 13"),
    .init(received: "2026-08-17 10:00", due: "2026-08-24 16:00", because: "on a holiday: 18 19 20 21 24"),
    .init(received: "2026-12-24 10:00", due: "2027-01-04 16:00", because: "on joint leave: 28 29 30 31, 1 off, 4"),
    .init(received: "2026-12-27 10:00", due: "2027-01-04 16:00", because: "a Sunday: 28 29 30 31, 1 off, 4"),
    .init(received: "2026-11-13 20:00", due: "2026-11-20 16:30", because: "after a Friday's close: 16–20"),
    .init(received: "2026-11-09 05:00", due: "2026-11-16 16:00", because: "10 11 12 13 16"),
    .init(received: "2028-02-25 09:00", due: "2028-03-03 16:30", because: "28 29 1 2 3, a leap year"),
  ]

  static let zones: [WorkedCase] = [
    .init(received: "2026-11-10T16:30:00Z", due: "2026-11-17 16:00", zone: .wib, because: "Tuesday 23:30 at the desk"),
    .init(
      received: "2026-11-10T16:30:00Z", due: "2026-11-18 16:00", zone: .wita, because: "Wednesday 00:30 at the desk"),
    .init(
      received: "2026-11-10T16:30:00Z", due: "2026-11-18 16:00", zone: .wit, because: "Wednesday 01:30 at the desk"),
    .init(received: "2026-11-13T15:30:00Z", due: "2026-11-20 16:30", zone: .wib, because: "Friday night"),
    .init(
      received: "2026-11-13T15:30:00Z", due: "2026-11-20 16:30", zone: .wit, because: "Saturday, day 1 is Monday too"),
    .init(
      received: "2026-11-15T16:30:00Z", due: "2026-11-20 16:30", zone: .wib, because: "Sunday 23:30, day 1 is the 16th"),
    .init(
      received: "2026-11-15T16:30:00Z", due: "2026-11-23 16:00", zone: .wita, because: "Monday 00:30, day 1 is the 17th"
    ),
    .init(received: "2026-12-31T14:30:00Z", due: "2027-01-11 16:00", zone: .wita, because: "the old year's last night"),
    .init(received: "2026-12-31T15:30:00Z", due: "2027-01-11 16:00", zone: .wit, because: "the new year's first hour"),
    .init(received: "2026-11-09T09:00:00+09:00", due: "2026-11-16 16:00", zone: .wib, because: "07:00 at the desk"),
  ]

  static let otherClasses: [WorkedCase] = [
    .init(
      classification: .aspiration, received: "2026-11-02 09:00", due: "2026-11-09 16:00", because: "3 4 5 6 9"),
    .init(
      classification: .complaint, received: "2026-11-02 09:00", due: "2026-11-20 16:30", because: "3–6, 9–13, 16–20"),
    .init(
      classification: .complaint, received: "2026-12-07 09:00", due: "2026-12-29 16:00",
      because: "8–11, 14–18, 21–23, 24 25 off, 28 29"),
    .init(
      classification: .complaint, received: "2026-12-22 09:00", due: "2027-01-15 16:30",
      because: "23, 28–31, 4, 5 off, 6–8, 11–15"),
    .init(
      classification: .complaint, received: "2026-03-02 09:00", due: "2026-03-27 16:30",
      because: "3–6, 9–13, 16 17, 18–24 off, 25–27"),
    .init(
      classification: .complaint, received: "2026-05-13 09:00", due: "2026-06-09 16:00",
      because: "14 15 off, 18–22, 25 26, 29, 1 off, 2–5, 8 9"),
    .init(
      classification: .complaint, received: "2026-08-04 09:00", due: "2026-08-26 16:00",
      because: "5–7, 10–14, 17 off, 18–21, 24, 25 off, 26"),
    .init(
      classification: .supervisedComplaint, received: "2026-11-02 09:00", due: "2027-01-29 16:30",
      because: "20 in November, 21 in December, 19 in January"),
    .init(
      classification: .supervisedComplaint, received: "2026-10-01 09:00", due: "2026-12-28 16:00",
      because: "21 in October, 21 in November, 18 in December"),
    .init(
      classification: .supervisedComplaint, received: "2026-02-02 09:00", due: "2026-05-08 16:30",
      because: "17 in February, 17 in March, 21 in April, 5 in May"),
    .init(
      classification: .publicInformationRequest, received: "2026-12-14 09:00", due: "2026-12-30 16:00",
      because: "15–18, 21–23, 28–30"),
    .init(
      classification: .publicInformationRequest, received: "2027-03-01 09:00", due: "2027-03-23 16:00",
      because: "2–5, 8–15 off, 16–19, 22 23"),
    .init(
      classification: .publicInformationRequest, received: "2027-03-15 09:00", due: "2027-03-31 16:00",
      because: "16–19, 22–24, 25 26 off, 29–31"),
    .init(
      classification: .informationObjection, received: "2026-11-02 09:00", due: "2026-12-14 16:00",
      because: "20 in November, 1–4, 7–11, 14"),
    .init(
      classification: .dataBreach, received: "2026-12-18 14:05", due: "2026-12-21 14:05",
      because: "72 hours, weekend or not"),
    .init(
      classification: .dataBreach, received: "2026-12-24 23:30", due: "2026-12-27 23:30",
      because: "72 hours, holiday or not"),
    .init(
      classification: .dataBreach, received: "2028-02-27 12:00", due: "2028-03-01 12:00",
      because: "29 February is one of them"),
  ]

  static let pauses: [WorkedCase] = [
    .init(
      received: "2026-11-02 09:00", due: "2026-11-11 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-03 10:00", .waitingForReporter), ("2026-11-05 10:00", .verified),
      ],
      because: "3 4 paused: 5 6 9 10 11"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-11 16:00",
      changes: [("2026-11-02 09:00", .new), ("2026-11-03 10:00", .atOtherAgency), ("2026-11-05 10:00", .inProgress)],
      because: "with another agency pauses alike"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-09 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-03 08:00", .waitingForReporter), ("2026-11-03 15:00", .verified),
      ],
      because: "within one day: 3 4 5 6 9"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-09 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-06 17:00", .waitingForReporter), ("2026-11-09 07:00", .verified),
      ],
      because: "over the weekend only"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-10 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-06 16:15", .waitingForReporter), ("2026-11-09 08:00", .verified),
      ],
      because: "before Friday's later close: 6 is paused"),
    .init(
      received: "2026-12-21 09:00", due: "2026-12-31 16:00",
      changes: [
        ("2026-12-21 09:00", .new), ("2026-12-23 10:00", .waitingForReporter), ("2026-12-28 10:00", .verified),
      ],
      because: "22, 23 paused, 24 25 off anyway, 28 29 30 31"),
    .init(
      received: "2026-12-28 09:00", due: "2027-01-11 16:00",
      changes: [("2026-12-28 09:00", .new), ("2026-12-30 10:00", .atOtherAgency), ("2027-01-06 10:00", .verified)],
      because: "29, 30 31 4 paused, 1 and 5 off anyway, 6 7 8 11"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-12 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-03 10:00", .waitingForReporter), ("2026-11-04 10:00", .verified),
        ("2026-11-06 10:00", .atOtherAgency), ("2026-11-10 10:00", .inProgress),
      ],
      because: "3 paused, 4 5, 6 9 paused, 10 11 12"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-10 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-03 10:00", .waitingForReporter), ("2026-11-03 12:00", .atOtherAgency),
        ("2026-11-04 10:00", .inProgress),
      ],
      because: "one pause flows into the next: 3 paused"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-11 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-09 10:00", .waitingForReporter), ("2026-11-11 10:00", .verified),
      ],
      because: "3 4 5 6, on the last day 9 10 paused, 11"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-09 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-09 17:00", .waitingForReporter), ("2026-11-13 10:00", .verified),
      ],
      because: "a pause after the deadline saves nothing"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-10 16:00",
      changes: [("2026-11-02 10:00", .waitingForReporter), ("2026-11-04 10:00", .verified)],
      because: "the day of receipt is not counted and so not paused: 3 paused, 4 5 6 9 10"),
    .init(
      classification: .dataBreach, received: "2026-11-02 09:00", due: "2026-11-05 09:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-03 10:00", .waitingForReporter), ("2026-11-05 08:00", .verified),
      ],
      because: "clock hours know no pause"),
  ]

  /// With the rule of five days set to calendar days.
  static let calendarDays: [WorkedCase] = [
    .init(received: "2026-12-18 10:00", due: "2026-12-23 16:00", because: "19 20 21 22 23"),
    .init(received: "2026-12-21 10:00", due: "2026-12-26 16:00", because: "ends on a Saturday"),
    .init(received: "2026-12-20 10:00", due: "2026-12-25 16:30", because: "ends on a holiday, a Friday"),
    .init(received: "2026-12-29 10:00", due: "2027-01-03 16:00", because: "over the year's end, to a Sunday"),
    .init(received: "2028-02-26 10:00", due: "2028-03-02 16:00", because: "27 28 29 1 2"),
    .init(received: "2026-02-26 10:00", due: "2026-03-03 15:00", because: "27 28 1 2 3, a day of Ramadan"),
    .init(
      received: "2026-11-02 09:00", due: "2026-11-09 16:00",
      changes: [
        ("2026-11-02 09:00", .new), ("2026-11-03 10:00", .waitingForReporter), ("2026-11-05 10:00", .verified),
      ],
      because: "3 4 paused: 5 6 7 8 9"),
  ]

  /// With the day of receipt as day 1.
  static let fromTheDayOfReceipt: [WorkedCase] = [
    .init(received: "2026-11-09 09:00", due: "2026-11-13 16:30", because: "9 10 11 12 13"),
    .init(received: "2026-11-09 16:00", due: "2026-11-13 16:30", because: "at the very close is in time"),
    .init(received: "2026-11-09 16:01", due: "2026-11-16 16:00", because: "after the close: 10 11 12 13 16"),
    .init(received: "2026-11-07 10:00", due: "2026-11-13 16:30", because: "a Saturday: 9–13"),
    .init(received: "2026-12-24 10:00", due: "2027-01-04 16:00", because: "joint leave: 28–31, 1 off, 4"),
  ]
}
