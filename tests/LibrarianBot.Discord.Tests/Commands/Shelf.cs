namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>What commands of the tests wait for and touch.</summary>
internal sealed class Shelf
{
    public TaskCompletionSource Arrives { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many more times it falls over when it is touched.</summary>
    public int Falls { get; set; }

    public TaskCompletionSource Asked { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
