using System.Text;

namespace Credence.App.Hosting;

/// <summary>Breaks text into lines at spaces; no-break spaces hold.</summary>
internal static class Wrapping
{
    /// <summary>Columns where nobody's terminal says how many there are.</summary>
    internal const int UsualWidth = 120;

    /// <summary>The text in lines of at most <paramref name="width"/> characters; a longer word has a line of its own.</summary>
    internal static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
