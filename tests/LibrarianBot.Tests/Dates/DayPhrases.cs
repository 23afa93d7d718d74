using NodaTime;

namespace LibrarianBot.Tests.Dates;

/// <summary>What people type for one day, each with what it must be read as. Each block has the day on which it is typed.</summary>
internal static class DayPhrases
{
    /// <summary>Four terms as in Victoria, and the first of the year after. Term 1 begins on a Thursday.</summary>
    public static readonly IReadOnlyList<TermDays> Terms =
    [
        Term(2027, 1, new LocalDate(2027, 1, 28), new LocalDate(2027, 3, 25)),
        Term(2027, 2, new LocalDate(2027, 4, 12), new LocalDate(2027, 6, 25)),
        Term(2027, 3, new LocalDate(2027, 7, 12), new LocalDate(2027, 9, 17)),
        Term(2027, 4, new LocalDate(2027, 10, 4), new LocalDate(2027, 12, 17)),
        Term(2028, 1, new LocalDate(2028, 1, 31), new LocalDate(2028, 4, 7)),
    ];

    private static TermDays Term(int year, int number, LocalDate first, LocalDate last) =>
        new(
            year,
            number,
            first,
            last,
            first.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday))
        );

    /// <summary>A date, or what the refusal is called.</summary>
    public const string All = """
        # Monday 2026-11-23
        today = 2026-11-23
         TODAY  = 2026-11-23
        tonight = 2026-11-23
        tomorrow = 2026-11-24
        tmrw = 2026-11-24
        yesterday = 2026-11-22
        the day after tomorrow = 2026-11-25
        day before yesterday = 2026-11-21
        tomorrow week = 2026-12-01
        today week = 2026-11-30
        a week tomorrow = 2026-12-01
        a week from tomorrow = 2026-12-01
        tomorrow fortnight = 2026-12-08
        Monday = 2026-11-23
        Friday = 2026-11-27
        fri. = 2026-11-27
        on Friday = 2026-11-27
        by Friday = 2026-11-27
        for Friday, = 2026-11-27
        until Friday = 2026-11-27
        this Friday = 2026-11-27
        this coming Friday = 2026-11-27
        Tues = 2026-11-24
        Weds = 2026-11-25
        thurs = 2026-11-26
        next Friday = 2026-12-04
        next Monday = 2026-11-30
        Friday next week = 2026-12-04
        next week Friday = 2026-12-04
        Friday of next week = 2026-12-04
        Friday week = 2026-12-04
        fri wk = 2026-12-04
        a week on Friday = 2026-12-04
        a week from Friday = 2026-12-04
        two weeks from Friday = 2026-12-11
        Friday fortnight = 2026-12-11
        Friday the week after next = 2026-12-11
        Friday afternoon = 2026-11-27
        tomorrow arvo = 2026-11-24
        Friday in two weeks = 2026-12-11
        last Friday = 2026-11-20
        in two weeks = 2026-12-07
        in two weeks' time = 2026-12-07
        in a week’s time = 2026-11-30
        in a fortnight = 2026-12-07
        in 10 days = 2026-12-03
        in twenty-five days = 2026-12-18
        10 days = 2026-12-03
        3 weeks from today = 2026-12-14
        in 3 months = 2027-02-23
        3 days ago = 2026-11-20
        three days before 4 December = 2026-12-01
        2026-12-04 = 2026-12-04
        2026/12/4 = 2026-12-04
        4/12/2026 = 2026-12-04
        4/12/26 = 2026-12-04
        4.12.2026 = 2026-12-04
        4-12-2026 = 2026-12-04
        4-Dec-2026 = 2026-12-04
        04-DEC-26 = 2026-12-04
        4-Dec = 2026-12-04
        4/Dec/2026 = 2026-12-04
        4.Dec.2026 = 2026-12-04
        4. Dec. 2026 = 2026-12-04
        4–Dec–2026 = 2026-12-04
        4 / 12 / 2026 = 2026-12-04
        4/12 = 2026-12-04
        4.12 = 2026-12-04
        4-12 = 2026-12-04
        23/11 = 2026-11-23
        22/11 = 2027-11-22
        4 Dec = 2026-12-04
        4 Dec 2026 = 2026-12-04
        4 Dec '26 = 2026-12-04
        4th Dec. = 2026-12-04
        4 th December = 2026-12-04
        the 4th of December = 2026-12-04
        the fourth of December = 2026-12-04
        Dec 4 = 2026-12-04
        December the 4th = 2026-12-04
        December 4, 2026 = 2026-12-04
        2026 December 4 = 2026-12-04
        4dec = 2026-12-04
        4dec26 = 2026-12-04
        four December = 2026-12-04
        Friday 4 December = 2026-12-04
        Friday, the 4th of December, 2026 = 2026-12-04
        4 December (Friday) = 2026-12-04
        Fri, 4/12 = 2026-12-04
        Fri 4 Dec 2026 = 2026-12-04
        4 December this year = 2026-12-04
        4 December next year = 2027-12-04
        30 Sep = 2027-09-30
        30th of September, 2027 = 2027-09-30
        twenty-fifth of December = 2026-12-25
        December twenty fifth = 2026-12-25
        thirty-first of December = 2026-12-31
        second of March = 2027-03-02
        May 2nd = 2027-05-02
        29 Feb = 2028-02-29
        29/2/28 = 2028-02-29
        1 Sept 2025 = 2025-09-01
        the 30th = 2026-11-30
        30th = 2026-11-30
        the thirtieth = 2026-11-30
        the 23rd = 2026-11-23
        the 22nd = 2026-12-22
        the twenty fifth = 2026-11-25
        Wednesday the 25th = 2026-11-25
        Wed 25 = 2026-11-25
        Friday the 4th = 2026-12-04
        the 25th, Wednesday = 2026-11-25
        the 4th of this month = 2026-11-04
        the 4th of next month = 2026-12-04
        next month on the 4th = 2026-12-04
        the 30th of the month = 2026-11-30
        first Tuesday in March = 2027-03-02
        1st Tuesday of March = 2027-03-02
        the second Tuesday in October = 2027-10-12
        third Wed of next month = 2026-12-16
        last Friday in February 2028 = 2028-02-25
        the last Friday of the month = 2026-11-27
        fifth Monday of March 2027 = 2027-03-29
        end of the month = 2026-11-30
        end of March = 2027-03-31
        the last day of February 2028 = 2028-02-29
        first day of March = 2027-03-01
        soon = NotRead
        12 = NotRead
        March = NotRead
        2027 = NotRead
        12/25 = MonthBeforeDay
        12/25/2026 = MonthBeforeDay
        13/13 = NotRead
        0/3 = NotRead
        4/12/99 = ShortYear
        4/12/40 = ShortYear
        2027-2-29 = NoSuchDay
        30 Feb = NoSuchDay
        32 March = NotRead
        the 32nd = NotRead
        1/1/2500 = NotRead
        the Friday after next = NotRead
        2nd last Friday in March = NotRead
        5-6 March = NotRead
        5 March at 4 pm = NotRead
        Fridays = NotRead
        mid March = NotRead
        end of next week = NotRead
        Christmas Day = NotRead
        31 November = NoSuchDay
        29 Feb 2027 = NoSuchDay
        31/4/2027 = NoSuchDay
        fifth Friday in March = NoSuchDay
        Thursday 4 December = WrongWeekday
        Saturday the 25th = WrongWeekday
        Fri 25 = WrongWeekday
        the 1st of the month = Either
        first Tuesday of the month = Either
        next week = Which
        week after next = Which
        3rd week = NotRead
        10th day = NotRead
        2nd week of March = NotRead
        4 month = NotRead
        4 of the months = NotRead
        second Friday = NotRead
        first Tuesday = NotRead
        in 99999 days = NotRead
        in 3660 days = 2036-11-30
        in 3661 days = NotRead
        in 522 weeks = 2036-11-24
        in 523 weeks = NotRead
        in 261 fortnights = 2036-11-24
        in 262 fortnights = NotRead
        1/1/1900 = 1900-01-01
        31/12/2199 = 2199-12-31
        31/12/1899 = NotRead
        Friday in the afternoon = 2026-11-27
        in 1.5 weeks = NotRead
        in a couple of weeks = NotRead
        Friday Friday = NotRead
        Tuesday or Thursday = NotRead
        4 4 4 = NotRead
        4 12 2026 = NotRead
        a March = NotRead
        before Friday = NotRead
        not Friday = NotRead
        Friday 4 pm = NotRead
        the weekend = NotRead
        end of the year = NotRead
        next month = NotRead
        20261204 = NotRead
        ?? = NotRead
        # Tuesday 2026-12-01
        the 4th of this month = 2026-12-04
        4th of the month = 2026-12-04
        1st of the month = 2026-12-01
        Friday the 25th = 2026-12-25
        Friday 25th December = 2026-12-25
        # Thursday 2027-03-04
        the 18th of this month = 2027-03-18
        1st of the month = Either
        # Monday 2027-04-05
        the 31st = NoSuchDay
        the 30th = 2027-04-30
        the 1st = 2027-05-01
        # Sunday 2027-01-31
        the 30th = NoSuchDay
        the 28th = 2027-02-28
        # Saturday 2026-12-05
        Friday in two weeks = Either
        # Wednesday 2027-02-10
        week 5 Wednesday = 2027-02-24
        week 5 wed = 2027-02-24
        Wed week 5 = 2027-02-24
        Wednesday of week 5 = 2027-02-24
        Wednesday in week five = 2027-02-24
        wk 5 Wed = 2027-02-24
        W5 Wed = 2027-02-24
        on Wednesday, week 5 = 2027-02-24
        week 5 of term, Wednesday = 2027-02-24
        Wednesday of the fifth week of term = 2027-02-24
        Wed week 3 term 2 = 2027-04-28
        term 2 week 3 Wednesday = 2027-04-28
        Term 2, Week 3, Wednesday = 2027-04-28
        T2W3 Wed = 2027-04-28
        Wed T2 W3 = 2027-04-28
        t2 wk3 wed = 2027-04-28
        week 3 of next term, Wed = 2027-04-28
        Wed of week 1, term 1 2028 = 2028-02-02
        Monday week 1 = 2027-04-12
        Wed of the last week of term = 2027-03-24
        end of term = 2027-03-25
        the last day of term = 2027-03-25
        end of term 2 = 2027-06-25
        end of next term = 2027-06-25
        end of T3 = 2027-09-17
        start of next term = 2027-04-12
        first day of term 2 = 2027-04-12
        first Tuesday of term 3 = 2027-07-13
        last Friday of term = 2027-03-19
        W3T2 Wed = 2027-04-28
        Wed of week 3, second term = 2027-04-28
        Wed in week 3 of term two = 2027-04-28
        T2W3 = Which
        week 3 term 2 = Which
        week 5 = Which
        weeks 5-6 Tues = Which
        Wed week 0 = NoSuchWeek
        Wed week 30 = NoSuchWeek
        Wed week 3 term 7 = NoSuchWeek
        Wed week 3 of term 2 2031 = NoSuchWeek
        Friday of the last week of term = NotInTerm
        Wed week 5 week 6 = NotRead
        week 5 blurb = NotRead
        5th week Wednesday = NotRead
        end of week 5 = NotRead
        # Thursday 2027-02-25
        Wed week 5 = BeenThisTerm
        Wed week 5 term 1 = 2027-02-24
        Fri week 5 = 2027-02-26
        # Wednesday 2027-02-24
        Wed week 5 = 2027-02-24
        # Tuesday 2027-03-30
        end of term = 2027-06-25
        week 1 Monday = 2027-04-12
        Wed of week 2 this term = NoSuchWeek
        """;
}
