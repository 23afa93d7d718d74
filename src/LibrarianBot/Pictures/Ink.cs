namespace LibrarianBot.Pictures;

/// <summary>
/// The few colours of all pictures. They differ in brightness too, and none carries a meaning alone: whatever is
/// coloured is also hatched, ringed, filled or written.
/// </summary>
internal enum Ink
{
    Paper,
    Text,

    /// <summary>For what matters less: 4.5 : 1 on paper.</summary>
    Quiet,
    Line,

    /// <summary>A light ground for boxes.</summary>
    Ground,
    Blue,
    Green,
    Amber,
}
