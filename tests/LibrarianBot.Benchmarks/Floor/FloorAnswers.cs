using System.Net.Http.Headers;

namespace LibrarianBot.Benchmarks.Floor;

/// <summary>What the floor sends, written out beforehand.</summary>
internal static class FloorAnswers
{
    public static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>A private message with one line of text: what a program's shortest answer is.</summary>
    public static readonly byte[] Fixed =
        """{"type":4,"data":{"flags":32832,"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":"There is nothing to search for in that. Type a word of the title."}]}}"""u8.ToArray();

    /// <summary>The same as the program's search: one word to begin with, one text option.</summary>
    public static readonly byte[] Commands =
        """
        [{"name":"floor","description":"Fixed bytes, or one query","options":[
            {"type":1,"name":"fixed","description":"Fixed bytes","options":[
                {"type":3,"name":"title","description":"Anything","required":true}]},
            {"type":1,"name":"find","description":"Find titles","options":[
                {"type":3,"name":"title","description":"Words of the title","required":true}]}]}]
        """u8.ToArray();
}
