using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Guilds;

/// <summary>What may be changed of a member.</summary>
internal static class MemberRules
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(28);

    public static void Check(Form form, DateTimeOffset now)
    {
        form.Text("nick", 0, 32);
        if (form.List("roles", 0, 250) is { } roles)
        {
            form.EachId("roles", roles);
        }

        if (form.Instant("communication_disabled_until") > now + LongestTimeout)
        {
            form.Refuse(
                "communication_disabled_until",
                "BASE_TYPE_MAX",
                "A timeout ends within 28 days."
            );
        }
    }
}
