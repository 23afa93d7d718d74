using System.Globalization;
using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>One call of a route: who calls, with what.</summary>
internal sealed class RestCall(HttpContext context, SandboxWorld world, Bot? bot, RequestBody body)
{
    public SandboxWorld World { get; } = world;

    /// <summary>The bot that calls; there is one on every route that isn't open.</summary>
    public Bot Bot => bot ?? throw new InvalidOperationException("An open route has no bot.");

    public User Me => Bot.User;

    /// <summary>The body's JSON; an empty object when there is none.</summary>
    public JsonElement Body => body.Json;

    public IReadOnlyDictionary<int, Upload> Files => body.Files;

    public FormErrors Errors { get; } = new();

    public Form Form => new(Body, Errors);

    /// <summary>The channel of the path.</summary>
    public Channel? Channel => World.Channels.Find(Id("channel_id"));

    /// <summary>The guild of the path, if the bot is in it.</summary>
    public Guild? Guild =>
        World.Guilds.Find(Id("guild_id")) is { } guild && guild.Bots.Contains(Bot) ? guild : null;

    /// <summary>A part of the path, as it came.</summary>
    public string Part(string name) => (string?)context.Request.RouteValues[name] ?? "";

    /// <summary>An id in the path; 0, which nothing has, when it isn't one.</summary>
    public ulong Id(string name) => TryId(Part(name)) ?? 0;

    public ulong? QueryId(string name) =>
        context.Request.Query.TryGetValue(name, out var value) ? TryId(value.ToString()) : null;

    /// <summary>Whether a switch in the query is on, in any of the ways in which Discord writes true.</summary>
    public bool Query(string name) =>
        context.Request.Query[name].ToString() is "true" or "True" or "1";

    public string? QueryText(string name) =>
        context.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A number in the query between two bounds; outside of them is an error.</summary>
    public int QueryNumber(string name, int min, int max, int otherwise)
    {
        if (!context.Request.Query.TryGetValue(name, out var text))
        {
            return otherwise;
        }

        if (
            !int.TryParse(text, CultureInfo.InvariantCulture, out var value)
            || value < min
            || value > max
        )
        {
            Errors.AddAt(name, "NUMBER_TYPE_MAX", $"int value should be between {min} and {max}.");
            return otherwise;
        }

        return value;
    }

    private static ulong? TryId(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
