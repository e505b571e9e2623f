using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Rules;
using Credence.Sources;

namespace Credence.App.Pictures;

/// <summary>Pictures as one SVG file that stands alone: no script, no link to anything outside, light ground, its words as text.</summary>
/// <param name="Drawings">The pictures, one below the other; at least one.</param>
/// <param name="Origin">Where the numbers come from, the line at its foot: day, data and the command that repeats it.</param>
internal sealed record PictureFile(IReadOnlyList<Drawing> Drawings, string Origin)
{
    private const double Margin = 28;
    private const double Space = 44;
    private const double AfterCaption = 18;

    /// <summary>The option of a command that can draw its answer.</summary>
    /// <param name="what">What is drawn.</param>
    internal static Option<string?> Option(string what) => new("--svg") { Description = $"Also draw {what} to this file (SVG)", HelpName = "FILE" };

    /// <summary>Draws the answer where the call asks for it.</summary>
    /// <param name="path">Where to; null draws nothing.</param>
    /// <param name="pictures">Makes the pictures.</param>
    /// <param name="receipt">What the answer was made from.</param>
    /// <exception cref="UnusableInputException">There is nothing to draw, or the file cannot be written.</exception>
    internal static void Write(string? path, Func<IEnumerable<IPicture>> pictures, ReceiptShape receipt)
    {
        if (path is null)
            return;
        var file = Of(pictures(), $"Credence, {receipt.Line()}.");
        if (file.Drawings.Count == 0)
            throw new UnusableInputException("--svg", "this answer has nothing to draw", "Leave --svg out, or ask for another day or option");
        Written.To(path, file.Text);
    }

    /// <summary>The file of some pictures.</summary>
    internal static PictureFile Of(IEnumerable<IPicture> pictures, string origin) => new([.. pictures.Select(picture => picture.Drawing)], origin);

    /// <summary>The whole file.</summary>
    internal string Text
    {
        get
        {
            var parts = new List<Markup>();
            var y = 0.0;
            foreach (var drawing in Drawings)
            {
                var (caption, height) = Captioned(drawing.About, y);
                y += height + AfterCaption;
                parts.Add(Markup.Of($"""{caption}<svg y="{y}" width="{Drawing.Width}" height="{drawing.Height}" overflow="visible">{drawing.Body}</svg>"""));
                y += drawing.Height + Space;
            }

            var foot = TextBlock.Lines(Origin, Drawing.Width);
            parts.Add(TextBlock.Drawn(foot, "t2", 0, y - Space / 2));
            return Root(Markup.Join(parts), y - Space / 2 + foot.Count * TextBlock.LineHeight()).Text + "\n";
        }
    }

    private static (Markup Words, double Height) Captioned(Caption about, double top)
    {
        var title = TextBlock.Lines(about.Title, Drawing.Width, TextBlock.TitleSize);
        var note = TextBlock.Lines(about.Note, Drawing.Width);
        var noteTop = top + title.Count * TextBlock.LineHeight(TextBlock.TitleSize) + 4;
        return (
            Markup.Of($"{TextBlock.Drawn(title, "tb title", 0, top, TextBlock.TitleSize)}{TextBlock.Drawn(note, "t2", 0, noteTop)}"),
            noteTop - top + note.Count * TextBlock.LineHeight());
    }

    private Markup Root(Markup body, double height)
    {
        var (width, high) = (Drawing.Width + 2 * Margin, height + 2 * Margin);
        return Markup.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="{-Margin} {-Margin} {width} {high}" width="{width}" height="{high}" role="group" aria-labelledby="title desc"><title id="title">{string.Join("; ", Drawings.Select(drawing => drawing.About.Title))}</title><desc id="desc">{string.Join(" ", Drawings.Select(drawing => drawing.About.Note).Append(Origin))}</desc>{Markup.StyleSheet(StyleSheets.OfFile)}<rect class="paper" x="{-Margin}" y="{-Margin}" width="{width}" height="{high}"/>{body}</svg>
            """);
    }
}
