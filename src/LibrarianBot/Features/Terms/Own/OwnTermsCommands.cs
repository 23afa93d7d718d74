using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>Terms of one's own: typed into a form, or as a file.</summary>
[SlashCommand(TermsCommands.Name, TermsCommands.Description)]
internal sealed class OwnTermsCommands(
    OwnTermService terms,
    OwnDrafts drafts,
    TermOverviewReader overview,
    NetworkSettingsCache settings,
    IDiscordRest rest
)
{
    [Subcommand("own", "Give your own terms, typed or as a CSV or ICS file (coordinators only)")]
    public async Task<Reply> OwnAsync(
        Invocation from,
        [Option("A spreadsheet saved as CSV, or a calendar file; without one you can type them")]
            Attachment? file,
        CancellationToken cancel
    )
    {
        if (!Caller(from).IsCoordinator)
        {
            return CalendarMessages.OnlyCoordinators;
        }

        if (file is null)
        {
            return await FormAsync(from, cancel);
        }

        if (file.Size > TermFileReader.MostBytes)
        {
            return OwnTermsMessages.TooLarge(file.Filename);
        }

        byte[] bytes;
        try
        {
            bytes = await rest.DownloadAsync(file, TermFileReader.MostBytes, cancel);
        }
        catch (DiscordException)
        {
            return OwnTermsMessages.NotFetched(file.Filename);
        }

        var reading = TermFileReader.Read(
            bytes,
            file.Filename,
            settings.Of((long)from.GuildId.Value).Zone
        );
        drafts.Forget(Caller(from));
        return Answer(await terms.ReadAsync(Caller(from), reading, cancel));
    }

    [Form("terms-own:told")]
    public async Task<Reply> ToldAsync(
        Invocation from,
        [Field("terms")] string typed,
        CancellationToken cancel
    )
    {
        var reading = TermLineReader.Read(typed);
        var given = await terms.ReadAsync(Caller(from), reading, cancel);
        if (given is Giving.Previewed)
        {
            drafts.Keep(Caller(from), typed);
        }

        return Answer(given);
    }

    [Button("terms-own:change")]
    public async Task<Reply> ChangeAsync(Invocation from, CancellationToken cancel) =>
        Caller(from).IsCoordinator
            ? await FormAsync(from, cancel)
            : CalendarMessages.OnlyCoordinators;

    [Button("terms-own:keep")]
    [Replaces]
    public async Task<Reply> KeepAsync(
        Invocation from,
        string calendar,
        string stamp,
        CancellationToken cancel
    ) => Answer(await terms.KeepAsync(Caller(from), calendar, stamp, cancel));

    private async Task<Reply> FormAsync(Invocation from, CancellationToken cancel) =>
        Reply.Form(
            OwnTermsMessages.Form(
                drafts.Of(Caller(from))
                    ?? string.Join(
                        '\n',
                        (await terms.GivenAsync(Caller(from), cancel)).Select(TermLineReader.Write)
                    )
            )
        );

    private Reply Answer(Giving giving) =>
        giving switch
        {
            Giving.OnlyCoordinators => CalendarMessages.OnlyCoordinators,
            Giving.Previewed(var preview) => Reply.Private(OwnTermsMessages.Preview(preview)),
            Giving.Kept(var calendar, var kept) => Reply.Update(
                OwnTermsMessages.Kept(calendar, kept)
            ),
            Giving.Outdated(var newest) => Reply.Update(OwnTermsMessages.Outdated(newest)),
            Giving.Impossible(var fault) => Reply.Private(
                $"{TermChangeMessages.Fault(fault, overview.Today)} Nothing was changed."
            ),
            _ => OwnTermsMessages.NothingRead,
        };

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
