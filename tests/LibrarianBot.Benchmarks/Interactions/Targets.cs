using System.Text.Json;
using System.Text.Json.Nodes;
using LibrarianBot.Benchmarks.Store;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>What is asked of the program and of the floor, the same of both.</summary>
internal sealed class Targets(IReadOnlyList<string> titles)
{
    /// <summary>Nothing that could be searched for, so the program answers without touching the store.</summary>
    private const string NoWord = "?!";

    private readonly List<string> typed = SearchWords.From(titles, 1_024);

    public static Target Light => new("program", [Command("booklist find", NoWord)]);
    public Target Find => new("program", [.. typed.Select(text => Command("booklist find", text))]);

    public static Target LightFloor => new("floor", [Command("floor fixed", NoWord)]);
    public Target FindFloor => new("floor", [.. typed.Select(text => Command("floor find", text))]);

    /// <summary>Something that writes to the store and posts.</summary>
    public static ReadOnlyMemory<byte> Request { get; } =
        Command("booklist request", "Hopeful refugee stories", "topic");

    private static ReadOnlyMemory<byte> Command(
        string name,
        string text,
        string option = "title"
    ) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["channel"] = "book-lists",
                ["name"] = name,
                ["options"] = new JsonObject { [option] = text },
            }
        );
}
