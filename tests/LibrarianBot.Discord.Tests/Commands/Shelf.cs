namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>What commands of the tests wait for and touch.</summary>
internal sealed class Shelf
{
    public TaskCompletionSource Arrives { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Asked { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
