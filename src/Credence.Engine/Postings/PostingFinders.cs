using Credence.Catalog;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Storing;
using Credence.Sources;

namespace Credence.Postings;

/// <summary>Everything that is found in a distinct posting.</summary>
/// <param name="languages">Guesses languages.</param>
/// <param name="finder">Finds certifications and roles.</param>
/// <param name="fields">Finds pay, experience, degree, place and employer.</param>
/// <param name="skills">Finds technologies, methods and fields of knowledge.</param>
/// <param name="vocabulary">Hash of the words these find with, see <see cref="Finding.Vocabulary"/>; the store keeps it with every part.</param>
public sealed class PostingFinders(Languages languages, Finder finder, FieldFinder fields, SkillFinder skills, string vocabulary)
{
    /// <summary>Hash of the words these find with.</summary>
    internal string Vocabulary => vocabulary;

    /// <summary>Reads the words and names of a data folder, on several cores.</summary>
    /// <exception cref="UnusableInputException">A data file is damaged.</exception>
    public static PostingFinders Read(DataFolder data)
    {
        var skills = Task.Run(() => SkillFinder.Read(data));
        var fields = Task.Run(() => new FieldFinder(FieldLexicon.Read(data)));
        var catalog = CatalogReader.Read(data);
        var finder = new Finder(Lexicon.Read(data, catalog));
        return new PostingFinders(Languages.Read(data), finder, fields.GetAwaiter().GetResult(), skills.GetAwaiter().GetResult(), Finding.Vocabulary.HashOf(data, catalog));
    }

    internal StoredPosting Find(NewPosting posting)
    {
        var (raw, text) = (posting.CleanRaw, posting.Text);
        var (role, mentions) = finder.Find(raw.Title, text);
        return new StoredPosting(posting.Document, raw, text, TextHash.Digits(posting.TextHash), languages.Of(text), new Findings(role, mentions, fields.Find(raw, text), skills.IdsOf(text)));
    }
}
