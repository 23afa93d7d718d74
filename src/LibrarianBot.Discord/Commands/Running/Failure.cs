using System.Security.Cryptography;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>What broke, what is said of it, and the reference that joins the two in the log.</summary>
internal sealed record Failure(Exception Exception, string Reference, string Sentence)
{
    /// <summary>Whether nothing was done, so that the same may be tried once more.</summary>
    public bool MayBeTriedAgain { get; private init; }

    // No letters or digits that are mistaken for one another when read aloud.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static Failure OfCommand(Exception exception, bool cancelled)
    {
        var reference = NewReference();
        if (IsMissingPermission(exception))
        {
            return new Failure(exception, reference, Sentences.LacksPermission);
        }

        return cancelled && exception is OperationCanceledException
            ? new Failure(exception, reference, Sentences.Stopping)
            : new Failure(exception, reference, Sentences.Broken(reference))
            {
                MayBeTriedAgain = true,
            };
    }

    public static Failure OfAnswer(Exception exception)
    {
        var reference = NewReference();
        return new Failure(exception, reference, Sentences.AnswerBroken(reference));
    }

    /// <summary>Whether the interaction can't be answered any more, or was answered already: trying again can't help.</summary>
    public static bool IsBeyondAnswer(Exception exception) =>
        exception
            is DiscordException
            {
                Code: DiscordErrorCode.UnknownInteraction
                    or DiscordErrorCode.AlreadyAcknowledged
                    or DiscordErrorCode.InvalidWebhookToken
            };

    public static string NewReference() => RandomNumberGenerator.GetString(Alphabet, 4);

    private static bool IsMissingPermission(Exception exception) =>
        exception
            is DiscordException
            {
                Code: DiscordErrorCode.MissingAccess or DiscordErrorCode.MissingPermissions
            };
}
