namespace Credence.Postings.Finding;

/// <summary>Decides the role: points of title phrases plus points of text phrases against the text's length.</summary>
internal static class RoleReader
{
    private const int LongestOpening = 40;

    internal static Role Read(string? title, TokenList text, Lexicon lexicon)
    {
        var rules = lexicon.Roles;
        var untitled = string.IsNullOrWhiteSpace(title);
        var (ai, data) = untitled ? Opening(text, lexicon) : OfTitle(title!, lexicon);
        var (textAi, textData) = OfText(text, lexicon);
        var scale = rules.TextUnit / Math.Max(text.Count, rules.TextUnit);
        if (ai + Math.Clamp(textAi * scale, -rules.TextCap, rules.TextCap) >= (untitled ? rules.ThresholdUntitled : rules.Threshold))
            return Role.Ai;
        return data + Math.Min(textData * scale, rules.TextCap) >= rules.Threshold ? Role.Data : Role.Other;
    }

    private static (double Ai, double Data) OfTitle(string title, Lexicon lexicon)
    {
        using var tokens = Tokenizer.Read(title, lexicon.Words);
        return Distinct(tokens.Span, lexicon);
    }

    /// <summary>Without a title the first line stands in for it where it is short.</summary>
    private static (double Ai, double Data) Opening(TokenList text, Lexicon lexicon)
    {
        var end = Math.Min(1, text.Count);
        while (end < text.Count && end < LongestOpening && !text[end].Follows(Gap.Line | Gap.Stop))
            end++;
        return Distinct(text.Span[..end], lexicon);
    }

    private static (double Ai, double Data) Distinct(ReadOnlySpan<Token> tokens, Lexicon lexicon)
    {
        double ai = 0, data = 0;
        ulong seen = 0;
        var job = JobEnd(tokens, lexicon);
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = lexicon.RolePhrases.Longest(tokens, i, out var value);
            if (length == 0)
                continue;
            var group = lexicon.Roles.Groups[value];
            if ((seen & (1UL << value)) == 0 && !(group.AiTitle < 0 && SaysWhatFor(tokens, job, i)))
            {
                seen |= 1UL << value;
                ai += job > 0 ? group.BesideJob ?? group.AiTitle : group.AiTitle;
                data += group.DataTitle;
            }

            i += length - 1;
        }

        return (ai, data);
    }

    /// <summary>Word after the first whole job a title names, or 0.</summary>
    private static int JobEnd(ReadOnlySpan<Token> tokens, Lexicon lexicon)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = lexicon.RolePhrases.Longest(tokens, i, out var value);
            if (length > 0 && lexicon.Roles.Groups[value].NamesJob)
                return i + length;
        }

        return 0;
    }

    /// <summary>The word stands behind the job and is parted from it: "Data Scientist, Marketing", "Data Scientist (Risk)".</summary>
    private static bool SaysWhatFor(ReadOnlySpan<Token> tokens, int job, int word)
    {
        if (job == 0)
            return false;
        for (var i = job; i <= word; i++)
        {
            if (tokens[i].Follows(Gap.Comma | Gap.Open | Gap.Colon) || (tokens[i].Follows(Gap.Dash) && tokens[i].Follows(Gap.Space)))
                return true;
        }

        return false;
    }

    private static (double Ai, double Data) OfText(TokenList text, Lexicon lexicon)
    {
        double ai = 0, data = 0;
        var tokens = text.Span;
        var next = 0;
        foreach (var i in text.Marked)
        {
            if (i < next || (lexicon.Words.MarksOf(tokens[i].Word) & WordMarks.Role) == 0)
                continue;
            var length = lexicon.RolePhrases.Longest(tokens, i, out var group);
            if (length == 0)
                continue;
            ai += lexicon.Roles.Groups[group].AiText;
            data += lexicon.Roles.Groups[group].DataText;
            next = i + length;
        }

        return (ai, data);
    }
}
