namespace Credence.Postings.Finding;

/// <summary>
/// Finds certification mentions and decides the role of a posting. One pass over the text with tables compiled once from a <see cref="Lexicon"/>;
/// immutable and safe to share between threads. Methods: docs/method/mentions.md and docs/method/ai-role.md.
/// </summary>
/// <param name="lexicon">Names and cues.</param>
public sealed class Finder(Lexicon lexicon)
{
    /// <summary>Every place where a text asks for, prefers, offers or talks about a certification, by place.</summary>
    /// <param name="text">Plain text with line breaks.</param>
    /// <returns>Mentions with UTF-16 offsets into <paramref name="text"/>; the same certification with the same strength once.</returns>
    public IReadOnlyList<Mention> Mentions(string text)
    {
        using var tokens = Tokenizer.Read(text, lexicon.Words);
        return Mentions(tokens);
    }

    /// <summary>The group of jobs a posting belongs to.</summary>
    /// <param name="title">Job title; null or empty where the source gives none.</param>
    /// <param name="text">Plain text with line breaks.</param>
    public Role RoleOf(string? title, string text)
    {
        using var tokens = Tokenizer.Read(text, lexicon.Words);
        return RoleReader.Read(title, tokens, lexicon);
    }

    /// <summary>Both answers from one reading of the text.</summary>
    /// <param name="title">Job title; null or empty where the source gives none.</param>
    /// <param name="text">Plain text with line breaks.</param>
    public (Role Role, IReadOnlyList<Mention> Mentions) Find(string? title, string text)
    {
        using var tokens = Tokenizer.Read(text, lexicon.Words);
        return (RoleReader.Read(title, tokens, lexicon), Mentions(tokens));
    }

    private IReadOnlyList<Mention> Mentions(TokenList tokens)
    {
        using var page = NameScan.Read(tokens, lexicon);
        return page is not null && NameScan.MayMention(page) ? Judge(page) : [];
    }

    /// <summary>What the names and certification words of a page come to.</summary>
    internal static IReadOnlyList<Mention> Judge(Page page)
    {
        CodeLists.Add(page);
        Continuations.Add(page);
        var scopes = Scopes(page);
        PersonalNorms.Read(page, scopes);
        UnknownNames.Add(page, scopes);
        Abbreviations.Merge(page);
        var sections = new Sections(page);
        NameJudge.Judge(page, scopes, sections);
        return MentionList.Read(page, sections, GenericNames.Read(page, scopes));
    }

    private static List<Scope> Scopes(Page page)
    {
        var scopes = new List<Scope>(page.CertificationWords.Count);
        foreach (var word in page.CertificationWords)
        {
            if (!Things.AreMeant(page, word))
                scopes.Add(ScopeReader.Read(page, word));
        }

        return scopes;
    }
}
