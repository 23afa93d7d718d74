using System.Runtime.InteropServices;

namespace LibrarianBot.Notices;

/// <summary>How a stop reaches what is under way.</summary>
/// <param name="NoMore">Nothing further is begun.</param>
/// <param name="GiveUp">What was begun is abandoned too, since the time for a stop is up.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stopping(CancellationToken NoMore, CancellationToken GiveUp);
