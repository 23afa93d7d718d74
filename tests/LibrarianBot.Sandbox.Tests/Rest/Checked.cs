using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.Rest.Messages;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>Runs a body through the rules; each finding reads <c>path: CODE</c>.</summary>
internal static class Checked
{
    public delegate void Rules(Form form);

    public static IReadOnlyList<string> By(Rules rules, object body)
    {
        var errors = new FormErrors();
        rules(new Form(JsonSerializer.SerializeToElement(body), errors));
        return [.. errors.Findings.Select(f => f.ToString())];
    }

    public static IReadOnlyList<string> Message(
        object body,
        MessageUse use = MessageUse.Create,
        ExistingMessage? existing = null,
        params string[] files
    ) => By(form => MessageRules.Check(form, Context(use, existing, files)), body);

    public static bool LeavesNothing(object body, ExistingMessage? existing = null)
    {
        var use = existing is null ? MessageUse.Create : MessageUse.Edit;
        var form = new Form(JsonSerializer.SerializeToElement(body), new());
        return MessageRules.IsEmpty(form, Context(use, existing, []));
    }

    /// <summary>A V2 message of these components.</summary>
    public static IReadOnlyList<string> V2(params object[] components) =>
        Message(new { flags = 32768, components });

    private static MessageContext Context(
        MessageUse use,
        ExistingMessage? existing,
        string[] files
    ) => new(use, files.Index().ToDictionary(f => f.Index, f => f.Item), existing);
}
