namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>What a book is beside the work whose name it bears: a guide to it isn't the novel.</summary>
[Flags]
internal enum TitleForms
{
    None = 0,
    Comic = 1,
    Guide = 2,
    Workbook = 4,
    Set = 8,
    Adaptation = 16,
    Simplified = 32,
    MadeOfFilm = 64,
}

/// <summary>Reads the form from a title's words.</summary>
internal static class TitleForm
{
    private static readonly (string Phrase, TitleForms Form)[] Phrases =
    [
        (" graphic novel ", TitleForms.Comic),
        (" graphic novels ", TitleForms.Comic),
        (" graphic edition ", TitleForms.Comic),
        (" manga ", TitleForms.Comic),
        (" comic ", TitleForms.Comic),
        (" comics ", TitleForms.Comic),
        (" comic book ", TitleForms.Comic),
        (" marvel illustrated ", TitleForms.Comic),
        (" teachers guide ", TitleForms.Guide),
        (" teachers notes ", TitleForms.Guide),
        (" teaching guide ", TitleForms.Guide),
        (" teaching notes ", TitleForms.Guide),
        (" teacher guide ", TitleForms.Guide),
        (" teaching resource ", TitleForms.Guide),
        (" teacher resource ", TitleForms.Guide),
        (" study guide ", TitleForms.Guide),
        (" study notes ", TitleForms.Guide),
        (" reading guide ", TitleForms.Guide),
        (" novel study ", TitleForms.Guide),
        (" novel units ", TitleForms.Guide),
        (" literature guide ", TitleForms.Guide),
        (" lesson plans ", TitleForms.Guide),
        (" official guide ", TitleForms.Guide),
        (" illustrated guide ", TitleForms.Guide),
        (" ultimate guide ", TitleForms.Guide),
        (" visual guide ", TitleForms.Guide),
        (" official companion ", TitleForms.Guide),
        (" illustrated companion ", TitleForms.Guide),
        (" unofficial ", TitleForms.Guide),
        (" unauthorized ", TitleForms.Guide),
        (" unauthorised ", TitleForms.Guide),
        (" sparknotes ", TitleForms.Guide),
        (" cliffsnotes ", TitleForms.Guide),
        (" cliffs notes ", TitleForms.Guide),
        (" york notes ", TitleForms.Guide),
        (" modern critical interpretations ", TitleForms.Guide),
        (" encyclopedia ", TitleForms.Guide),
        (" directors notebook ", TitleForms.Guide),
        (" summary of ", TitleForms.Guide),
        (" workbook ", TitleForms.Workbook),
        (" work book ", TitleForms.Workbook),
        (" activity book ", TitleForms.Workbook),
        (" activities ", TitleForms.Workbook),
        (" colouring book ", TitleForms.Workbook),
        (" coloring book ", TitleForms.Workbook),
        (" sticker book ", TitleForms.Workbook),
        (" student book ", TitleForms.Workbook),
        (" journal ", TitleForms.Workbook),
        (" box set ", TitleForms.Set),
        (" boxed set ", TitleForms.Set),
        (" boxset ", TitleForms.Set),
        (" book set ", TitleForms.Set),
        (" gift set ", TitleForms.Set),
        (" collection set ", TitleForms.Set),
        (" complete collection ", TitleForms.Set),
        (" complete series ", TitleForms.Set),
        (" complete trilogy ", TitleForms.Set),
        (" trilogy ", TitleForms.Set),
        (" quartet ", TitleForms.Set),
        (" omnibus ", TitleForms.Set),
        (" bundle ", TitleForms.Set),
        (" sampler ", TitleForms.Set),
        (" pop up ", TitleForms.Adaptation),
        (" adaptation ", TitleForms.Adaptation),
        (" screenplay ", TitleForms.Adaptation),
        (" shooting script ", TitleForms.Adaptation),
        (" the play ", TitleForms.Adaptation),
        (" playtext ", TitleForms.Adaptation),
        (" playscript ", TitleForms.Adaptation),
        (" play script ", TitleForms.Adaptation),
        (" dramatization ", TitleForms.Adaptation),
        (" dramatisation ", TitleForms.Adaptation),
        (" stage play ", TitleForms.Adaptation),
        (" musical ", TitleForms.Adaptation),
        (" sheet music ", TitleForms.Adaptation),
        (" vocal selections ", TitleForms.Adaptation),
        (" abridged ", TitleForms.Simplified),
        (" young readers edition ", TitleForms.Simplified),
        (" young reader edition ", TitleForms.Simplified),
        (" young adult edition ", TitleForms.Simplified),
        (" junior edition ", TitleForms.Simplified),
        (" childrens edition ", TitleForms.Simplified),
        (" penguin readers ", TitleForms.Simplified),
        (" oxford bookworms ", TitleForms.Simplified),
        (" graded reader ", TitleForms.Simplified),
        (" retold ", TitleForms.Simplified),
        (" movie companion ", TitleForms.MadeOfFilm),
        (" film companion ", TitleForms.MadeOfFilm),
        (" movie storybook ", TitleForms.MadeOfFilm),
        (" tv series ", TitleForms.MadeOfFilm),
        (" making of ", TitleForms.MadeOfFilm),
        (" art of the film ", TitleForms.MadeOfFilm),
    ];

    public static TitleForms Read(IEnumerable<string> words)
    {
        var text = $" {string.Join(' ', words)} ";
        var forms = TitleForms.None;
        foreach (var (phrase, form) in Phrases)
        {
            if (text.Contains(phrase, StringComparison.Ordinal))
            {
                forms |= form;
            }
        }

        return forms;
    }
}
