using System.Text;

namespace Credence.Rules.Drawing;

/// <summary>How wide a text is drawn at most, without asking a font.</summary>
/// <remarks>
/// Thousandths of the font size by character, the larger of DejaVu Sans Bold and Liberation Sans Bold (Arial's widths): DejaVu is the widest of the
/// sans-serif fonts that systems fall back to, so a text that fits by this table fits in any of them. Other characters count as a whole em,
/// those outside the basic plane (pictures) as <see cref="Picture"/>.
/// </remarks>
public static class TextWidth
{
    private const int Thousand = 1000;
    private const int Picture = 1400;
    private const int FirstPrintable = 0x20;
    private const int FirstLatin = 0xA0;

    private static readonly int[] Ascii =
    [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365,
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611,
        1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 556, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 556,
        500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
        716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    ];

    private static readonly int[] Latin =
    [
        348, 456, 696, 696, 636, 696, 365, 556, 500, 1000, 564, 646, 838, 415, 1000, 552,
        500, 838, 438, 438, 500, 736, 636, 380, 500, 438, 564, 646, 1035, 1035, 1035, 611,
        774, 774, 774, 774, 774, 774, 1085, 734, 683, 683, 683, 683, 372, 372, 372, 372,
        838, 837, 850, 850, 850, 850, 850, 838, 850, 812, 812, 812, 812, 724, 738, 719,
        675, 675, 675, 675, 675, 675, 1048, 593, 678, 678, 678, 678, 343, 343, 343, 343,
        687, 712, 687, 687, 687, 687, 687, 838, 687, 712, 712, 712, 712, 652, 716, 652,
    ];

    /// <summary>The width in px at that font size in px.</summary>
    public static double Of(string text, double fontSize) => text.EnumerateRunes().Sum(Advance) * fontSize / Thousand;

    /// <summary>True where every character is in the table, so that the width is an upper bound in any usual font.</summary>
    public static bool IsMeasured(string text) => text.EnumerateRunes().All(rune => Measured(rune) is not null);

    private static int Advance(Rune rune) => Measured(rune) ?? (rune.IsBmp ? Thousand : Picture);

    private static int? Measured(Rune rune) => rune.Value switch
    {
        >= FirstPrintable and < FirstPrintable + 95 => Ascii[rune.Value - FirstPrintable],
        >= FirstLatin and < FirstLatin + 96 => Latin[rune.Value - FirstLatin],
        '–' => 556,
        '‘' or '’' => 380,
        '“' or '”' => 657,
        '→' or '≤' or '≥' or '−' or '…' => Thousand,
        _ => null,
    };
}
