namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>Messages that a bot sends.</summary>
internal static class Samples
{
    public static object WithButton(
        string content,
        string label = "Coming",
        string customId = "coming"
    ) => new { content, components = new[] { Row(Button(label, customId)) } };

    public static object Row(params object[] components) => new { type = 1, components };

    public static object Button(string label, string customId) =>
        new
        {
            type = 2,
            style = 1,
            label,
            custom_id = customId,
        };
}
