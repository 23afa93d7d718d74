using static LibrarianBot.Features.Terms.Holidays.HolidayDays;
using static LibrarianBot.Features.Terms.Holidays.Places;
using static NodaTime.IsoDayOfWeek;

namespace LibrarianBot.Features.Terms.Holidays;

/// <summary>
/// The public holidays of whole states and territories, and the two further days on which the law closes schools.
/// Part days (Christmas Eve from the evening) close no school; regional days (shows, regattas, provincial
/// anniversaries, councils' days in place of the Cup) are given by hand with <c>/terms closed add</c>.
/// </summary>
/// <remarks>
/// Laws: ACT Holidays Act 1958; NSW Public Holidays Act 2010; NT Public Holidays Act 1981; Qld Holidays Act 1983;
/// SA Public Holidays Act 2023; Tas. Statutory Holidays Act 2000; Vic. Public Holidays Act 1993; WA Public and Bank
/// Holidays Act 1972; New Zealand's Holidays Act 2003 and Te Kāhui o Matariki Public Holiday Act 2022.
/// </remarks>
internal static class HolidayTable
{
    /// <summary>WA's days change from 2028 (Public and Bank Holidays Amendment Bill 2025, wa.gov.au/government/announcements/outcomes-the-public-holiday-review).</summary>
    private const int LastOldYearInWa = 2027;

    public static readonly IReadOnlyList<HolidayRule> Rules =
    [
        new("New Year's Day", Australia, AndMonday(1, 1)),
        // Holidays Act 2003 s 45: the second day moves on when the first does.
        new("New Year's Day", Nz, AndTwoDaysLater(1, 1)),
        new("Day after New Year's Day", Nz, AndTwoDaysLater(1, 2)),
        new("Australia Day", Australia, OrMonday(1, 26)),
        new("Waitangi Day", Nz, AndMonday(2, 6)),
        new("Labour Day", Wa, The(1, Monday, 3)) { Until = LastOldYearInWa },
        new("Labour Day", Vic, The(2, Monday, 3)),
        new("Canberra Day", Act, The(2, Monday, 3)),
        new("Adelaide Cup Day", Sa, The(2, Monday, 3)),
        new("Eight Hours Day", Tas, The(2, Monday, 3)),
        new("Good Friday", Everywhere, Easter(-2)),
        new("Easter Saturday", Australia & ~(Tas | Wa), Easter(-1)),
        new("Easter Sunday", Australia & ~Tas, Easter(0)),
        new("Easter Monday", Everywhere, Easter(1)),
        // No public holiday, but state schools are closed: NZ Education (When State Schools Must Be Open) Regulations
        // 2022; in Tasmania the State Service's holiday (Statutory Holidays Act 2000), within the schools' Easter break.
        new("Easter Tuesday", Nz | Tas, Easter(2)),
        // On a week-end: a Monday too in the ACT, WA and NZ; instead of a Sunday in the NT and Queensland; none in SA
        // (since its Act of 2023), Tasmania and Victoria.
        new("Anzac Day", Act | Wa | Nz, AndMonday(4, 25)),
        new("Anzac Day", Nt | Qld, OrMondayOnSunday(4, 25)),
        new("Anzac Day", Nsw | Sa | Tas | Vic, On(4, 25)),
        // Declared for these two years only; the next Anzac Day on a week-end is in 2032.
        new("Anzac Day (additional day)", Nsw, Announced((2026, 4, 27), (2027, 4, 26))),
        new("May Day", Nt, The(1, Monday, 5)),
        new("Labour Day", Qld, The(1, Monday, 5)),
        new("Reconciliation Day", Act, MondayFrom(5, 27)),
        new("Western Australia Day", Wa, The(1, Monday, 6)) { Until = LastOldYearInWa },
        new("King's Birthday", Act | Nsw | Nt | Sa | Tas | Vic, The(2, Monday, 6)),
        new("King's Birthday", Nz, The(1, Monday, 6)),
        // The Act's own list, Schedule 1.
        new(
            "Matariki",
            Nz,
            Announced(
                (2026, 7, 10),
                (2027, 6, 25),
                (2028, 7, 14),
                (2029, 7, 6),
                (2030, 6, 21),
                (2031, 7, 11),
                (2032, 7, 2),
                (2033, 6, 24),
                (2034, 7, 7),
                (2035, 6, 29)
            )
        )
        {
            IsAnnounced = true,
        },
        new("Picnic Day", Nt, The(1, Monday, 8)),
        // business.vic.gov.au, each year after the AFL has fixed its Grand Final.
        new("Friday before the AFL Grand Final", Vic, Announced((2026, 9, 25)))
        {
            IsAnnounced = true,
        },
        // Proclaimed for each year: wa.gov.au/service/employment/workplace-arrangements/public-holidays-western-australia.
        new("King's Birthday", Wa, Announced((2026, 9, 28), (2027, 9, 27))) { IsAnnounced = true },
        new("Show Day", Wa, Announced()) { IsAnnounced = true, From = LastOldYearInWa + 1 },
        new("Labour Day", Act | Nsw | Sa, The(1, Monday, 10)),
        new("King's Birthday", Qld, The(1, Monday, 10)),
        new("Labour Day", Nz, The(4, Monday, 10)),
        new("Melbourne Cup Day", Vic, The(1, Tuesday, 11)),
        new("Christmas Day", Everywhere, AndTwoDaysLater(12, 25)),
        new("Boxing Day", Everywhere & ~Sa, AndTwoDaysLater(12, 26)),
        new("Proclamation Day", Sa, AndTwoDaysLater(12, 26)),
    ];
}
