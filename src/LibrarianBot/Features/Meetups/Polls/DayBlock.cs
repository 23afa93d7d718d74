using System.Runtime.InteropServices;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>A part of the school day in which librarians could meet.</summary>
internal enum DayBlock
{
    BeforeSchool,
    Recess,
    Lunch,
    AfterSchool,
    Evening,

    /// <summary>A time by itself.</summary>
    Other,
}

/// <summary>A part of the day with its time.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlockTime(DayBlock Block, LocalTime StartsAt);
