using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Tells how strongly a place of one text asks: by the words of its sentence, else by the nearest heading above.</summary>
internal sealed class SkillStrengths
{
    private const int LongestHeading = 70;
    private const int MostWords = 9;
    private const string Bullets = "-–—*•·";

    private readonly string _text;
    private readonly PreferredSections _preferred;
    private readonly CueWords _required;
    private readonly List<(int From, bool IsRequired)> _sections = [];

    internal SkillStrengths(string text, ConditionCues cues, FieldCues fields, PreferredSections preferred)
    {
        (_text, _preferred, _required) = (text, preferred, fields.Required);
        for (var from = 0; from < text.Length;)
        {
            var to = text.IndexOf('\n', from);
            to = to < 0 ? text.Length : to;
            var line = text.AsSpan(from, to - from).Trim().Trim("*#_-–—>= ");
            if (IsHeading(line))
            {
                // "What you will do" names no requirement, "Skills you will need" does: a heading of both is one of requirements
                if (cues.RequiredHeadings.IsIn(line))
                    _sections.Add((from, true));
                else if (cues.OtherHeadings.IsIn(line) && !IsItem(text.AsSpan(from, to - from).Trim())) // "- We will pay for your exam" ends no list of requirements
                    _sections.Add((from, false));
            }

            from = to + 1;
        }
    }

    /// <summary>How strongly the words from one offset to another are asked for.</summary>
    internal Strength Of(int start, int end)
    {
        if (_preferred.IsPreferred(_text, start, end))
            return Strength.Preferred;
        var (from, to) = Clauses.Sentence(_text, start, end);
        return _required.IsIn(_text.AsSpan(from, to - from)) || IsBelowRequirements(start) ? Strength.Required : Strength.Mentioned;
    }

    private bool IsBelowRequirements(int start)
    {
        var at = _sections.FindLastIndex(section => section.From <= start);
        return at >= 0 && _sections[at].IsRequired;
    }

    private static bool IsItem(ReadOnlySpan<char> line) => line.Length > 2 && Bullets.Contains(line[0]) && line[1] is ' ' or '\t' or '\u00a0' && line[^1] is not (':' or '?') && line[^1] != line[0];

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length is > 3 and < LongestHeading && (line[^1] is ':' or '?' || (char.IsUpper(line[0]) && line[^1] is not ('.' or ',' or ';') && line.Count(' ') < MostWords));
}
