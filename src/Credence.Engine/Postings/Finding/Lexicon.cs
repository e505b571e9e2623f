using Credence.Catalog;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>
/// Every name, cue and role word that <c>data/lexicon</c> and the catalog know, compiled once into tables that the <see cref="Finder"/> reads.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Lexicon
{
    private const WordClass CertificationWord = WordClass.Noun | WordClass.Adjective | WordClass.Weak | WordClass.Licence;
    private readonly LexiconName[] _names;
    private readonly CueKind[] _cues;
    private readonly CueKind[] _headings;
    private readonly WordClass[] _classes;
    private readonly Dictionary<string, string> _titles;

    internal Lexicon(LexiconDraft draft)
    {
        Words = new WordTable(draft.Words);
        Names = new PhraseTrie(LexiconDraft.Numbered(draft.AllNamePhrases, Words), Words.Count);
        Cues = new PhraseTrie(LexiconDraft.Numbered(draft.CuePhrases, Words), Words.Count);
        Headings = new PhraseTrie(LexiconDraft.Numbered(draft.HeadingPhrases, Words), Words.Count);
        RolePhrases = new PhraseTrie(LexiconDraft.Numbered(draft.RolePhrases, Words), Words.Count);
        Roles = draft.Roles;
        _names = [.. draft.Names];
        _cues = [.. draft.Cues];
        _headings = [.. draft.Headings];
        _classes = new WordClass[Words.Count];
        foreach (var (word, kind) in draft.Classes)
            _classes[Words.Find(word)] |= kind;
        _titles = new Dictionary<string, string>(draft.Titles, StringComparer.Ordinal);
        for (var word = 1; word < Words.Count; word++)
        {
            Words.Mark(word, (Names.Opens(word) ? WordMarks.Name : 0) | (RolePhrases.Opens(word) ? WordMarks.Role : 0) |
                ((_classes[word] & CertificationWord) != 0 ? WordMarks.Certification : 0));
        }
    }

    /// <summary>Certification and vendor ids with their names, by id.</summary>
    public IReadOnlyDictionary<string, string> Titles => _titles;

    internal WordTable Words { get; }

    internal PhraseTrie Names { get; }

    internal PhraseTrie Cues { get; }

    internal PhraseTrie Headings { get; }

    internal PhraseTrie RolePhrases { get; }

    internal RoleRules Roles { get; }

    /// <summary>Reads <c>data/lexicon</c> on top of the catalog's names; where both name the same words, the catalog's id is used.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static Lexicon Read(DataFolder data, CertificationCatalog catalog) => new(LexiconReader.Read(data, catalog));

    internal LexiconName Name(int value) => _names[value];

    internal CueKind Cue(int value) => _cues[value];

    internal CueKind Heading(int value) => _headings[value];

    internal WordClass ClassOf(in Token token) => _classes[token.Word];
}
