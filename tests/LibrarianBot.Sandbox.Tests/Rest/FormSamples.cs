using LibrarianBot.Sandbox.Rest.Messages;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>Forms and their parts.</summary>
internal static class FormSamples
{
    internal static object Label(object component, string label = "Titles") =>
        new
        {
            type = 18,
            label,
            component,
        };

    internal static object Input(string id = "titles") =>
        new
        {
            type = 4,
            custom_id = id,
            style = 2,
        };

    internal static IReadOnlyList<string> Check(params object[] components) =>
        Checked.By(
            ModalRules.Check,
            new
            {
                custom_id = "add",
                title = "Add titles",
                components,
            }
        );
}
