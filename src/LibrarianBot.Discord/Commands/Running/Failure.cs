using System.Security.Cryptography;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>What broke, what is said of it, and the reference that joins the two in the log.</summary>
internal sealed record Failure(Exception Exception, string Reference, string Sentence)
{
    // No letters or digits that are mistaken for one another when read aloud.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static Failure OfCommand(Exception exception, bool cancelled)
    {
        var reference = NewReference();
        var sentence =
            IsMissingPermission(exception) ? Sentences.LacksPermission
            : cancelled && exception is OperationCanceledException ? Sentences.Stopping
            : Sentences.Broken(reference);
        return new Failure(exception, reference, sentence);
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

    private static bool IsMissingPermission(Exception exception) =>
        exception
            is DiscordException
            {
                Code: DiscordErrorCode.MissingAccess or DiscordErrorCode.MissingPermissions
            };

    private static string NewReference() => RandomNumberGenerator.GetString(Alphabet, 4);
}
