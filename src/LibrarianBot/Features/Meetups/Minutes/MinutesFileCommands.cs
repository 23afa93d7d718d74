using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Minutes that come as a file.</summary>
internal sealed class MinutesFileCommands(
    MinutesService service,
    MinutesCommands minutes,
    IDiscordRest rest,
    NetworkSettingsCache settings
)
{
    [Button("meetup-minutes:attach")]
    [InDirectMessages]
    public async Task<Reply> AttachAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) =>
        await service.LookAsync(Caller(from), meetupId, cancel) switch
        {
            Minuting.Done(var meetup, _) => Reply.Form(MinutesFormMessages.Attach(meetup)),
            var refusal => MinutesFormMessages.Refused(refusal),
        };

    [Form("meetup-minutes:attached")]
    [InDirectMessages]
    public async Task<Reply> AttachedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("file")] Attachment file,
        CancellationToken cancel
    )
    {
        // Nothing is fetched for somebody who may not.
        var may = await service.LookAsync(Caller(from), meetupId, cancel);
        if (may is not Minuting.Done)
        {
            return MinutesFormMessages.Refused(may);
        }

        if (file.Size > MinutesFile.MostBytes)
        {
            return Reply.Private(MinutesFormMessages.TooLarge);
        }

        try
        {
            var bytes = await rest.DownloadAsync(file, MinutesFile.MostBytes, cancel);
            return MinutesUpload.Read(file.Filename, bytes) is { } upload
                ? minutes.Saved(await service.AttachAsync(Caller(from), meetupId, upload, cancel))
                : Reply.Private(MinutesFormMessages.NotAKind);
        }
        catch (DiscordException refusal)
        {
            return Reply.Private(
                refusal.Status == System.Net.HttpStatusCode.RequestEntityTooLarge
                    ? MinutesFormMessages.TooLarge
                    : MinutesFormMessages.NotFetched
            );
        }
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
