namespace Credence.Postings.Finding.Skills.Building;

/// <summary>Counts names in postings.</summary>
internal static class NameUses
{
    /// <summary>Uses of each name that occurs.</summary>
    /// <param name="names">Names to look for.</param>
    /// <param name="texts">Texts of postings.</param>
    internal static IReadOnlyDictionary<WordPath, NameUse> Of(IReadOnlyList<WordPath> names, IEnumerable<string> texts)
    {
        var beginnings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            for (var end = name.Text.IndexOf(' ', StringComparison.Ordinal); end > 0; end = name.Text.IndexOf(' ', end + 1))
                beginnings.Add(name.Text[..end]);
        }

        var uses = names.ToDictionary(name => name.Text, _ => default(NameUse), StringComparer.Ordinal);
        var words = new SkillWord[1];
        var lastText = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var text in texts)
        {
            number++;
            if (words.Length < SkillWords.Room(text.Length))
                words = new SkillWord[SkillWords.Room(text.Length)];
            var count = SkillWords.Read(text, words);
            for (var first = 0; first < count; first++)
            {
                var path = "";
                var small = true;
                for (var i = first; i < count && (i == first || words[i].Continues); i++)
                {
                    path += (i == first ? "" : " ") + WordKey.Folded(text.AsSpan(words[i].Start, words[i].End - words[i].Start));
                    small &= words[i].Case is LetterCase.Lower or LetterCase.LowerMixed;
                    if (uses.TryGetValue(path, out var use))
                    {
                        uses[path] = use.And(!lastText.TryGetValue(path, out var before) || before != number, small);
                        lastText[path] = number;
                    }

                    if (!beginnings.Contains(path))
                        break;
                }
            }
        }

        return uses.Where(use => use.Value.Places > 0).ToDictionary(use => new WordPath(use.Key), use => use.Value);
    }
}
