namespace Credence.Postings.Finding.Skills.Building;

/// <summary>The words of a name, folded and joined by blanks: equal for spellings that read the same.</summary>
/// <param name="Text">Folded words.</param>
internal readonly record struct WordPath(string Text)
{
    /// <summary>Words (count).</summary>
    internal int Length => Text.Length == 0 ? 0 : Text.Count(c => c == ' ') + 1;

    /// <summary>The path of a name.</summary>
    internal static WordPath Of(string name)
    {
        var words = new SkillWord[SkillWords.Room(name.Length)];
        var count = SkillWords.Read(name, words);
        return new WordPath(string.Join(' ', words.Take(count).Select(word => WordKey.Folded(name.AsSpan(word.Start, word.End - word.Start)))));
    }
}
