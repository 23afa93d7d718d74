namespace LibrarianBot.Sandbox.Tests.Conformance;

/// <summary>
/// Where Discord's description and its documentation differ, the documentation wins. Each line names what a mismatch
/// must contain to be excused, and why.
/// </summary>
internal static class Looseness
{
    private static readonly (string[] Parts, string Why)[] Known =
    [
        (
            ["request", "/default_member_permissions: String isn't"],
            "permissions are strings of digits"
        ),
        (["request", "/allow: String isn't"], "permissions are strings of digits"),
        (["request", "/deny: String isn't"], "permissions are strings of digits"),
        (["request", "/permissions: String isn't"], "permissions are strings of digits"),
        ([" /errors"], "a field's errors have text codes, nested by path"),
        (["/interaction_metadata", "/name: unknown"], "sent, though not described"),
        (["/interaction_metadata", "/command_type: unknown"], "sent, though not described"),
        (["/callback 200 /resource/type: 5 is none of"], "a deferred response has a resource too"),
        (
            ["POST /channels/{channel_id}/threads 201 /message: unknown"],
            "a forum's new thread comes with its message"
        ),
        (["POST /channels/{channel_id}/threads request", "/flags"], "the first message's flags"),
    ];

    public static bool Excuses(string mismatch) =>
        Known.Any(k => k.Parts.All(part => mismatch.Contains(part, StringComparison.Ordinal)));
}
