using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Sends a reply as the first response, or in the place of what announced it.</summary>
/// <remarks>
/// Whether a response is private is fixed when it is announced. Where the reply turns out otherwise, the announcement
/// gets a line of its own and the reply follows it.
/// </remarks>
internal sealed class ReplySender(IDiscordRest rest)
{
    // Answers are not cancelled with their command: who asked is told in any case. The transport has its own limits.
    private static readonly CancellationToken Always = CancellationToken.None;

    /// <summary>Sends the reply. True when it was announced before, so that it came late.</summary>
    public async ValueTask<bool> SendAsync(RunningCommand command, Reply reply)
    {
        Check(command.Interaction, reply);
        if (command is RetriedCommand retried)
        {
            reply = await InPlaceAsync(retried, reply);
        }

        var deferral = command.BeginAnswer();
        if ((deferral is null || !await deferral) && await TrySendFirstAsync(command, reply))
        {
            return false;
        }

        await SendLateAsync(command.Interaction, reply, command.Announcement);
        return true;
    }

    /// <summary>False where an announcement was there already, though it seemed to have failed.</summary>
    private async ValueTask<bool> TrySendFirstAsync(RunningCommand command, Reply reply)
    {
        try
        {
            await rest.RespondAsync(command.Interaction, First(command, reply), Always);
            return true;
        }
        catch (DiscordException refusal)
            when (refusal.Code == DiscordErrorCode.AlreadyAcknowledged
                && command.BeginAnswer() is not null
            )
        {
            return false;
        }
    }

    /// <summary>
    /// A private answer takes the place of what said that it went wrong. One that replaces a message which everybody sees
    /// replaces that.
    /// </summary>
    private async ValueTask<Reply> InPlaceAsync(RetriedCommand command, Reply reply)
    {
        switch (reply)
        {
            case Reply.Say({ Ephemeral: true } message):
                return Reply.Update(message);
            case Reply.Replace(var message) when command.PublicMessage is { } shown:
                var channel =
                    shown.ChannelId == default
                        ? command.Interaction.ChannelId ?? default
                        : shown.ChannelId;
                await rest.EditMessageAsync(channel, shown.Id, message, Always);
                return Reply.Update(PrivateLine(Sentences.TriedAgain));
            default:
                return reply;
        }
    }

    private static void Check(Interaction interaction, Reply reply)
    {
        switch (reply)
        {
            case Reply.Say(var message):
                MessageLimits.Check(message);
                break;
            case Reply.Replace(var message):
                MessageLimits.Check(message);
                break;
            case Reply.Open when interaction.Type == InteractionType.ModalSubmit:
                throw new InvalidOperationException(
                    "A form can't be answered with a form; answer with a button that opens it."
                );
            case Reply.Open(var form):
                MessageLimits.Check(form);
                break;
        }
    }

    private static InteractionCallback First(RunningCommand command, Reply reply) =>
        reply switch
        {
            Reply.Say(var message) => new InteractionCallback.Say(message),
            Reply.Replace(var message)
                when command.Interaction.Message is not null || command is RetriedCommand =>
                new InteractionCallback.Update(message),
            Reply.Replace(var message) => new InteractionCallback.Say(message),
            Reply.Open(var form) => new InteractionCallback.Open(form),
            _ => throw new InvalidOperationException($"Unhandled reply: {reply.GetType().Name}."),
        };

    private Task SendLateAsync(Interaction interaction, Reply reply, Deferral deferral) =>
        reply switch
        {
            Reply.Say(var message) => SayLateAsync(interaction, message, deferral),
            Reply.Replace(var message) => ReplaceLateAsync(interaction, message, deferral),
            _ => SayLateAsync(interaction, PrivateLine(Sentences.PressAgain), deferral),
        };

    private async Task SayLateAsync(
        Interaction interaction,
        OutgoingMessage message,
        Deferral deferral
    )
    {
        switch (deferral)
        {
            case Deferral.Update:
                await rest.FollowUpAsync(interaction, message, Always);
                break;
            case Deferral.Private when !message.Ephemeral:
                await rest.EditResponseAsync(
                    interaction,
                    PrivateLine(Sentences.SeeChannel),
                    Always
                );
                await rest.FollowUpAsync(interaction, message, Always);
                break;
            case Deferral.Public when message.Ephemeral:
                // The first message after an announcement takes its place, private or not; so the announcement is
                // filled before, and removed after.
                await rest.EditResponseAsync(
                    interaction,
                    OutgoingMessage.Text(Sentences.AnsweredPrivately),
                    Always
                );
                await rest.FollowUpAsync(interaction, message, Always);
                await rest.DeleteResponseAsync(interaction, Always);
                break;
            default:
                await rest.EditResponseAsync(interaction, message, Always);
                break;
        }
    }

    private async Task ReplaceLateAsync(
        Interaction interaction,
        OutgoingMessage message,
        Deferral deferral
    )
    {
        const int ephemeral = 1 << 6;
        if (
            deferral == Deferral.Update
            || interaction.Message is not { } pressed
            || (pressed.Flags & ephemeral) != 0
        )
        {
            // A private message can be changed only by the response to its own press: it is said anew.
            await rest.EditResponseAsync(interaction, message, Always);
            return;
        }

        var channel =
            pressed.ChannelId == default ? interaction.ChannelId ?? default : pressed.ChannelId;
        await rest.EditMessageAsync(channel, pressed.Id, message, Always);
        await rest.DeleteResponseAsync(interaction, Always);
    }

    public static OutgoingMessage PrivateLine(string sentence) =>
        OutgoingMessage.Text(sentence) with
        {
            Ephemeral = true,
        };
}
