using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest.Wire;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Receiving and Responding to Interactions.</content>
internal sealed partial class DiscordRest
{
    private const string Original = "@original";

    public async Task RespondAsync(
        Interaction interaction,
        InteractionCallback callback,
        CancellationToken cancel
    )
    {
        var request = RestRequest.Post(
            "interactions/{interaction_id}/{interaction_token}/callback",
            $"interactions/{interaction.Id}/{interaction.Token}/callback"
        ) with
        {
            TokenInPath = true,
            IsCallback = true,
            // Discord takes the first response to an interaction and refuses every other.
            Repeatable = true,
        };
        var buffer = JsonBuffer.Rent();
        CallbackJson.Write(buffer.Writer, callback);
        var body = new RequestBody(buffer.Written(), FilesOf(callback));
        try
        {
            using var response = await client.SendAsync(request, body, cancel);
        }
        catch (DiscordException refusal)
            when (refusal is { Code: DiscordErrorCode.AlreadyAcknowledged, Attempt: > 1 })
        {
            // The attempt before had arrived, though its answer got lost.
        }

        buffer.GiveBack();
    }

    public Task<Message> GetResponseAsync(Interaction interaction, CancellationToken cancel) =>
        GetAsync(
            Webhook(HttpMethod.Get, interaction, Original),
            DiscordJson.Default.Message,
            cancel
        );

    public Task<Message> EditResponseAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken cancel
    ) =>
        SendMessageAsync(
            Webhook(HttpMethod.Patch, interaction, Original),
            message,
            MessageUse.Edit,
            cancel
        );

    public Task DeleteResponseAsync(Interaction interaction, CancellationToken cancel) =>
        DoAsync(Webhook(HttpMethod.Delete, interaction, Original), cancel);

    public Task<Message> FollowUpAsync(
        Interaction interaction,
        OutgoingMessage message,
        CancellationToken cancel
    ) =>
        SendMessageAsync(
            Webhook(HttpMethod.Post, interaction, null),
            message,
            MessageUse.Answer,
            cancel
        );

    public Task<Message> EditFollowUpAsync(
        Interaction interaction,
        Snowflake messageId,
        OutgoingMessage message,
        CancellationToken cancel
    ) =>
        SendMessageAsync(
            Webhook(HttpMethod.Patch, interaction, messageId.ToString()),
            message,
            MessageUse.Edit,
            cancel
        );

    public Task DeleteFollowUpAsync(
        Interaction interaction,
        Snowflake messageId,
        CancellationToken cancel
    ) => DoAsync(Webhook(HttpMethod.Delete, interaction, messageId.ToString()), cancel);

    private static RestRequest Webhook(
        HttpMethod method,
        Interaction interaction,
        string? message
    ) =>
        new(
            method,
            message is null
                ? "webhooks/{application_id}/{interaction_token}"
                : "webhooks/{application_id}/{interaction_token}/messages/{message_id}",
            message is null
                ? $"webhooks/{interaction.ApplicationId}/{interaction.Token}"
                : $"webhooks/{interaction.ApplicationId}/{interaction.Token}/messages/{message}"
        )
        {
            Major = interaction.Token,
            TokenInPath = true,
        };

    private static IReadOnlyList<OutgoingFile>? FilesOf(InteractionCallback callback) =>
        callback switch
        {
            InteractionCallback.Say say => say.Body.Files,
            InteractionCallback.Update update => update.Body.Files,
            _ => null,
        };
}
