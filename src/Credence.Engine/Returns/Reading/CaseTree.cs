using System.Globalization;
using System.Text;
using Credence.Sources;

namespace Credence.Returns.Reading;

/// <summary>Builds the tree of a case file from what a reader of JSON or YAML meets, within limits.</summary>
internal sealed class CaseTree(string file)
{
    /// <summary>Largest case file that is read (bytes).</summary>
    internal const int MostBytes = 4 << 20;

    /// <summary>Deepest nesting that is read (levels).</summary>
    internal const int MostNesting = 32;

    private readonly Stack<CaseNode> _open = new();
    private CaseNode? _root;
    private string? _name;

    /// <summary>The file the tree is of.</summary>
    internal string File => file;

    /// <summary>The finished tree; null where the file holds nothing.</summary>
    internal CaseNode? Root => _open.Count == 0 ? _root : null;

    /// <summary>Whether the next scalar is a name.</summary>
    internal bool WantsName => _open.TryPeek(out var open) && open is CaseNode.Map && _name is null;

    /// <summary>Reads a file, JSON where it starts with a brace, else YAML.</summary>
    /// <exception cref="UnusableInputException">It cannot be read, or is over a limit.</exception>
    internal static CaseNode Read(string path) => Of(path, Text(path));

    /// <summary>Reads the bytes of a file, as <see cref="Read(string)"/>.</summary>
    /// <exception cref="UnusableInputException">They are over a limit, or no such text.</exception>
    internal static CaseNode Read(string path, ReadOnlySpan<byte> bytes) => Of(path, Text(path, bytes));

    private static CaseNode Of(string path, string text) =>
        (text.AsSpan().TrimStart() is ['{' or '[', ..] ? JsonTree.Read(path, text) : YamlTree.Read(path, text))
            ?? throw new UnusableInputException(path + ":1:1", "holds no value", "Start it with 'scenarios:'");

    internal void Name(string name) => _name = name;

    internal void Value(CaseNode value)
    {
        if (_open.TryPeek(out var open))
            Into(open, value);
        else
            _root ??= value;
        _name = null;
    }

    internal void Open(CaseNode value)
    {
        if (_open.Count == MostNesting)
            throw value.Wrong(string.Create(CultureInfo.InvariantCulture, $"is nested more than {MostNesting} deep"), "Write it flatter");
        Value(value);
        _open.Push(value);
    }

    internal void Close()
    {
        _open.Pop();
        _name = null;
    }

    private void Into(CaseNode open, CaseNode value)
    {
        if (open is CaseNode.Items items)
            items.All.Add(value);
        else if (!((CaseNode.Map)open).Add(_name!, value))
            throw value.Wrong($"'{_name}' is there twice", "Remove one of them");
    }

    private static string Text(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var bytes = new byte[MostBytes + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return Text(path, bytes.AsSpan(0, length));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path.Length == 0 ? "--case (empty)" : path, "cannot be read", "Name a case file; its layout is in docs/method/return-model.md");
        }
    }

    private static string Text(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
            throw new UnusableInputException(path, string.Create(CultureInfo.InvariantCulture, $"is larger than {MostBytes >> 20} MiB"), "Split it into several files");
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableInputException(path, "is not text in UTF-8", "Save it as UTF-8");
        }
    }
}
