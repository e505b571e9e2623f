namespace Credence.Pay.Tables;

/// <summary>The column in a cell's place (<c>AB12</c>).</summary>
internal static class CellPlace
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    /// <summary>Its number, from 0.</summary>
    public static int Column(string place)
    {
        var column = 0;
        var at = 0;
        for (; at < place.Length && char.IsAsciiLetterUpper(place[at]); at++)
            column = column * Letters + (place[at] - 'A' + 1);
        return at is > 0 and <= MostLetters ? column - 1 : throw new InvalidDataException($"'{(place.Length > 20 ? place[..20] : place)}' is no place of a cell");
    }
}
