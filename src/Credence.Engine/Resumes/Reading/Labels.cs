using System.Text;

namespace Credence.Resumes.Reading;

/// <summary>Words of a heading or label in the form they are compared in.</summary>
internal static class Labels
{
    /// <summary>Lower case, with punctuation as blanks; letters set apart ("S K I L L S") are put together.</summary>
    internal static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '@')
                folded.Append(c);
            else if (c is '&' or '+')
                folded.Append(" and ");
            else if (c is not ('\'' or '’'))
                folded.Append(' ');
        }

        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 3 && words.All(word => word.Length == 1) ? string.Concat(words) : string.Join(' ', words);
    }
}
