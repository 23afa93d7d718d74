using NodaTime;

namespace LibrarianBot.Modules;

/// <summary>What the operator chose that features need.</summary>
/// <param name="UsualZone">The zone of networks that have chosen none.</param>
/// <param name="PublicUrl">Where the program is reached from outside, or null.</param>
internal sealed record ProgramSettings(DateTimeZone UsualZone, Uri? PublicUrl);

/// <summary>
/// Something that several features may give and one shows: lines of an agenda, of a digest, of what concerns a member. It
/// lies below the features, so that none reaches into another's tables.
/// </summary>
internal interface IContribution;

/// <summary>What a feature does once after the start.</summary>
internal interface IStartTask
{
    Task RunAsync(CancellationToken cancel);
}
