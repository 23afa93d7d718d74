namespace LibrarianBot.Discord.Tests.Gateway;

/// <summary>Event data as Discord sends it.</summary>
internal static class Samples
{
    public static string Interaction(int id, string topic = "refugees") =>
        $$"""
            {"version":1,"type":2,"token":"interaction-token","member":{"user":{"username":"aroha","id":"5",
            "global_name":"Aroha"},"roles":["8"],"permissions":"2248473465835073","nick":null,"pending":false},
            "locale":"en-GB","id":"{{id}}","guild_id":"3","channel_id":"4","channel":{"id":"4","type":0},
            "data":{"type":1,"name":"booklist","id":"6","options":[{"type":1,"name":"request","options":
            [{"value":"{{topic}}","type":3,"name":"topic"}]}]},"application_id":"99","entitlements":[],
            "app_permissions":"2248473465835073","attachment_size_limit":10485760,"context":0}
            """;

    public static string Guild(int id, string name, int members = 0) =>
        $$"""
            {"id":"{{id}}","name":"{{name}}","owner_id":"5","system_channel_id":null,"unavailable":false,
            "members":[{{string.Join(
                ',',
                Enumerable.Repeat(Member, members)
            )}}],"channels":[{"id":"4","type":0,
            "name":"general","permission_overwrites":[]}],"roles":[]}
            """;

    private const string Member =
        """{"user":{"id":"5","username":"aroha","global_name":"Aroha Ngata","avatar":null},"roles":["8","9"],"joined_at":"2026-01-01T00:00:00Z","deaf":false,"mute":false,"flags":0}""";
}
