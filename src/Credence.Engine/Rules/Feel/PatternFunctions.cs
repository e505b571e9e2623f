using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Credence.Rules.Feel;

/// <summary>Functions of regular expressions. Patterns run in time proportional to the text; those that cannot (back references), and texts with very many matches, get a time limit.</summary>
internal static class PatternFunctions
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(FeelLimits.PatternMilliseconds);

    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        BuiltIn.Of("matches", "input, pattern, flags?", call => With(call, 0, 1, 2, (text, pattern) => Value.Of(pattern.IsMatch(text)))),
        BuiltIn.Of("replace", "input, pattern, replacement, flags?", call => call.Text(2) is { } with ? With(call, 0, 1, 3, (text, pattern) => Replaced(text, pattern, with)) : null),
        BuiltIn.Of("split", "string, delimiter", call => With(call, 0, 1, 2, Pieces)),
    ];

    private static Value? With(Arguments call, int input, int pattern, int flags, Func<string, Regex, Value?> use)
    {
        if (call.Text(input) is not { } text || call.Text(pattern) is not { Length: <= FeelLimits.PatternCharacters } written || Options(call, flags) is not { } options)
            return null;
        if (call.Run.PatternTime.TotalMilliseconds > FeelLimits.PatternsMilliseconds)
            return call.Run.Trouble(call.At, $"regular expressions took more than {FeelLimits.PatternsMilliseconds} ms");
        var started = Stopwatch.GetTimestamp();
        try
        {
            return use(text, Made(written, options));
        }
        catch (RegexMatchTimeoutException)
        {
            return call.Run.Trouble(call.At, $"'{written}' takes too long on this text");
        }
        catch (ArgumentException)
        {
            return call.Run.Trouble(call.At, $"'{written}' is no regular expression");
        }
        finally
        {
            call.Run.PatternTime += Stopwatch.GetElapsedTime(started);
        }
    }

    private static Regex Made(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, MostTime);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, MostTime);
        }
    }

    private static RegexOptions? Options(Arguments call, int index)
    {
        var options = RegexOptions.CultureInvariant;
        if (call.Count <= index || call.IsNull(index))
            return options;
        if (call.Text(index) is not { } flags)
            return null;
        foreach (var flag in flags)
        {
            RegexOptions? one = flag switch
            {
                's' => RegexOptions.Singleline,
                'm' => RegexOptions.Multiline,
                'i' => RegexOptions.IgnoreCase,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => null,
            };
            if (one is null)
                return null;
            options |= one.Value;
        }

        return options;
    }

    /// <summary>All matches in order. The limit inside the expression counts anew for each match, so all of them together are timed here.</summary>
    private static IEnumerable<Match> Matches(string text, Regex pattern)
    {
        var started = Stopwatch.GetTimestamp();
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (Stopwatch.GetElapsedTime(started) > MostTime)
                throw new RegexMatchTimeoutException(text, pattern.ToString(), MostTime);
            yield return match;
        }
    }

    private static Value.List Pieces(string text, Regex pattern)
    {
        var (pieces, from) = (new List<Value>(), 0);
        foreach (var match in Matches(text, pattern).Where(match => match.Length > 0))
        {
            if (pieces.Count > FeelLimits.Items)
                break;
            pieces.Add(new Value.Text(text[from..match.Index]));
            from = match.Index + match.Length;
        }

        pieces.Add(new Value.Text(text[from..]));
        return new Value.List(pieces);
    }

    private static Value.Text Replaced(string text, Regex pattern, string with)
    {
        var (result, from) = (new StringBuilder(), 0);
        foreach (var match in Matches(text, pattern))
        {
            if (result.Length > FeelLimits.TextCharacters)
                break;
            result.Append(text, from, match.Index - from);
            Fill(result, with, match);
            from = match.Index + match.Length;
        }

        return new Value.Text(result.Append(text, from, text.Length - from).ToString());
    }

    /// <summary>The replacement with <c>$1</c> for the text of a group, <c>\$</c> and <c>\\</c> for the signs themselves; stops where the text is longer than one may be.</summary>
    private static void Fill(StringBuilder result, string with, Match match)
    {
        for (var i = 0; i < with.Length && result.Length <= FeelLimits.TextCharacters; i++)
        {
            if (with[i] == '\\' && i + 1 < with.Length)
                result.Append(with[++i]);
            else if (with[i] == '$' && i + 1 < with.Length && char.IsAsciiDigit(with[i + 1]))
                result.Append(match.Groups[with[++i] - '0'].Value);
            else
                result.Append(with[i]);
        }
    }
}
