using System.Text;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>The ISBNs alone, one on each line, as suppliers and SCIS take orders.</summary>
internal static class ListIsbns
{
    /// <summary>Each once, in the order of the list; a title without one isn't in it.</summary>
    public static byte[] Write(FinishedList list)
    {
        var lines = list.ByAuthor()
            .Select(title => title.Isbn)
            .OfType<Isbn>()
            .Distinct()
            .Select(isbn => $"{isbn}\r\n");
        return Encoding.ASCII.GetBytes(string.Concat(lines));
    }

    /// <summary>How many titles have no ISBN, so that whoever orders knows what is missing.</summary>
    public static int Missing(FinishedList list) => list.Titles.Count(title => title.Isbn is null);
}
