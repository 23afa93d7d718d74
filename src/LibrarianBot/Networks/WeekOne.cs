namespace LibrarianBot.Networks;

/// <summary>From which week a network counts the weeks of a term.</summary>
internal enum WeekOne
{
    /// <summary>The Monday-to-Sunday week that holds the students' first day.</summary>
    HoldsFirstDay,

    /// <summary>The first week whose Monday to Friday are all in the term.</summary>
    FirstWholeWeek,
}
