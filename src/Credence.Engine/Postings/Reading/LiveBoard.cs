using Credence.Sources;

namespace Credence.Postings.Reading;

/// <summary>An employer's public job board that can be read live: <c>greenhouse:NAME</c>, <c>lever:NAME</c> or <c>ashby:NAME</c>.</summary>
public sealed record LiveBoard
{
    private const int LongestName = 64;
    private static readonly string[] Systems = ["greenhouse", "lever", "ashby"];

    private LiveBoard(string system, string name) => (System, Name) = (system, name);

    /// <summary><c>greenhouse</c>, <c>lever</c> or <c>ashby</c>.</summary>
    public string System { get; }

    /// <summary>The employer's name in the board's address: letters, digits, <c>. _ -</c>.</summary>
    public string Name { get; }

    /// <summary>Source under which its postings are kept: <c>greenhouse:NAME</c>.</summary>
    public string Source => $"{System}:{Name}";

    /// <summary>Whether a path on the command line means a live board, rightly named or not.</summary>
    public static bool IsMeant(string path) => Array.Exists(Systems, system => path.StartsWith(system + ":", StringComparison.Ordinal));

    /// <summary>The board, or null where the text is none.</summary>
    public static LiveBoard? TryParse(string path)
    {
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Systems.Contains(path[..colon], StringComparer.Ordinal) && IsName(path.AsSpan(colon + 1)) ? new LiveBoard(path[..colon], path[(colon + 1)..]) : null;
    }

    /// <summary>The board.</summary>
    /// <exception cref="UnusableInputException">The name could lead anywhere else than to a board.</exception>
    public static LiveBoard Parse(string path) => TryParse(path)
        ?? throw new UnusableInputException(path, "is not the name of a board", $"Write one of {string.Join(", ", Systems.Select(system => system + ":NAME"))}, NAME being the part of the career page's address made of letters, digits, '.', '_' and '-'");

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || !char.IsAsciiLetterOrDigit(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
                return false;
        }

        return true;
    }
}
