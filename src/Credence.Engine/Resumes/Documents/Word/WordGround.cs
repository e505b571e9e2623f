using System.Xml;

namespace Credence.Resumes.Documents.Word;

/// <summary>What stands behind the words of a Word document while it is read, and whether a person sees them there.</summary>
/// <param name="styles">Styles by their id.</param>
internal sealed class WordGround(WordStyles styles)
{
    private const double SmallestLetter = 3; // points
    private readonly Stack<bool> _shades = new();
    private readonly Stack<WordLook> _looks = new(); // by the styles of tables
    private int _boxes;

    /// <summary>A table begins.</summary>
    internal void BeginTable()
    {
        _shades.Push(false);
        _looks.Push(_looks.TryPeek(out var outer) ? outer : default);
    }

    /// <summary>A table ends.</summary>
    internal void EndTable()
    {
        _shades.TryPop(out _);
        _looks.TryPop(out _);
    }

    /// <summary>A cell begins.</summary>
    internal void BeginCell() => _shades.Push(false);

    /// <summary>A cell ends.</summary>
    internal void EndCell() => _shades.TryPop(out _);

    /// <summary>A text box begins; what is behind it is not told.</summary>
    internal void BeginBox() => _boxes++;

    /// <summary>A text box ends.</summary>
    internal void EndBox() => _boxes--;

    /// <summary>The table has a style.</summary>
    internal void Style(string? style)
    {
        if (_looks.Count == 0 || _shades.Count == 0)
            return;
        _looks.Push(styles.Find(style).Look.Or(_looks.Pop()));
        _shades.Push(_shades.Pop() || styles.MayShade(style));
    }

    /// <summary>The table or cell is shaded.</summary>
    internal void Shade(XmlReader reader)
    {
        if (_shades.Count > 0)
            _shades.Push(_shades.Pop() || WordColor.IsDark(reader, "fill"));
    }

    /// <summary>Whether a person does not see it: said to be hidden, tiny, or white where nothing says that something darker is behind it; by the run itself or a style of its words, paragraph or table.</summary>
    internal bool Hides(WordRun run, WordParagraph paragraph)
    {
        var own = run.Style is { } style ? run.Look.Or(styles.Find(style).Look) : run.Look;
        var ground = styles.LookOf(paragraph.Style);
        var look = own.Or(ground).Or(_looks.TryPeek(out var table) ? table : default).Or(styles.Defaults);
        var isShaded = own.IsShaded == true || (paragraph.IsShaded ?? ground.IsShaded) == true || _boxes > 0 || _shades.Contains(true);
        return look.IsHidden == true || look.Size < SmallestLetter || (look.IsLight == true && !isShaded);
    }
}
