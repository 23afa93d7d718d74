using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>The forms of a log, as people fill them in.</summary>
internal sealed class PdFormCommands(PdLogCommands log, PdLogService service, PdDrafts drafts)
{
    [Form("pd:added")]
    [InDirectMessages]
    public Task<Reply> AddedAsync(
        Invocation from,
        Snowflake server,
        [Field("name")] string name,
        [Field("activity")] PdActivity activity,
        [Field("day")] string day,
        [Field("length")] string length,
        [Field("standards")] string? standards,
        CancellationToken cancel
    ) =>
        TakeAsync(
            from,
            new PdTyped(name, day, length) { Activity = activity, Standards = standards },
            cancel
        );

    [Form("pd:changed")]
    [InDirectMessages]
    public Task<Reply> ChangedAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        [Field("name")] string name,
        [Field("activity")] PdActivity activity,
        [Field("day")] string day,
        [Field("length")] string length,
        [Field("standards")] string? standards,
        CancellationToken cancel
    ) =>
        TakeAsync(
            from,
            new PdTyped(name, day, length)
            {
                Activity = activity,
                Standards = standards,
                EntryId = entryId,
            },
            cancel
        );

    [Form("pd:reflected")]
    [InDirectMessages]
    public async Task<Reply> ReflectedAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        [Field("reflection")] string? reflection,
        [Field("standards")] string? standards,
        [Field("area")] PriorityArea? area,
        [Field("provider")] string? provider,
        CancellationToken cancel
    )
    {
        var (read, unread) = TeachingStandards.Read(standards);
        var thoughts = new PdThoughts(reflection, area)
        {
            Standards = read,
            KeepsStandards = unread is not null,
            Provider = provider,
        };
        var change = await service.ReflectAsync(from.Member, entryId, thoughts, cancel);
        return Reply.Private(
            change is PdChange.Done(var entry)
                ? PdEntryMessages.Reflected(entry, unread)
                : PdTroubleMessages.Refused(from.Member.NetworkId, change)
        );
    }

    private async Task<Reply> TakeAsync(Invocation from, PdTyped typed, CancellationToken cancel)
    {
        var caller = from.Member;
        var (facts, standards, trouble) = await ReadAsync(from, typed, cancel);
        if (facts is null)
        {
            drafts.Keep(caller, typed);
            return Reply.Private(PdTroubleMessages.Trouble(caller.NetworkId, trouble!));
        }

        drafts.Forget(caller);
        var change = typed.EntryId is { } id
            ? await service.CorrectAsync(caller, id, facts, standards, cancel)
            : await service.AddAsync(caller, facts, standards, cancel);
        return Reply.Private(
            change is PdChange.Done(var entry)
                ? PdEntryMessages.Kept(
                    entry,
                    await log.ProgressAsync(from, cancel),
                    typed.EntryId is null
                )
                : PdTroubleMessages.Refused(from.Member.NetworkId, change)
        );
    }

    /// <summary>The facts, or the first trouble with them.</summary>
    private async Task<(PdFacts? Facts, TeachingStandards? Standards, string? Trouble)> ReadAsync(
        Invocation from,
        PdTyped typed,
        CancellationToken cancel
    )
    {
        var (day, trouble) = await log.PastAsync(from, typed.Day, cancel);
        var name = PlainText.OneLine(typed.Name, PdFacts.LongestName);
        var (standards, unknown) = TeachingStandards.Read(typed.Standards);
        var minutes = LengthReader.Read(typed.Length, BareNumber.HoursOrMinutes);
        trouble =
            name.Length == 0 ? "I need to know what it was, in a few words."
            : trouble is not null ? trouble
            : minutes is not <= PdFacts.MostMinutes ? PdTroubleMessages.NoLength(typed.Length)
            : unknown is not null ? PdTroubleMessages.Unknown(unknown)
            : null;
        return trouble is null
            ? (new PdFacts(day!.Value, typed.Activity, name, minutes!.Value), standards, null)
            : (null, null, trouble);
    }
}
