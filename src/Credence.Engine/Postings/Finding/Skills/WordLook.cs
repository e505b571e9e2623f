namespace Credence.Postings.Finding.Skills;

/// <summary>Case and item place of a word in one number below <see cref="SkillModel.Looks"/>, for pairs of neighbors.</summary>
internal static class WordLook
{
    private const int Places = 9;
    private const int InsideShift = 4;

    /// <summary>The look of a word.</summary>
    /// <param name="letters">How it is written.</param>
    /// <param name="item">Item class for the word, see <see cref="ItemClass.ForWord"/>.</param>
    internal static int Of(LetterCase letters, int item)
    {
        var place = item == 0 ? 0 : item <= ItemClass.All ? 1 + ItemClass.LikenessOf(item) / 2 : 1 + InsideShift + ItemClass.LikenessOf(item - ItemClass.All) / 2;
        var look = letters switch
        {
            LetterCase.Lower or LetterCase.LowerMixed => 0,
            LetterCase.Title or LetterCase.TitleMixed => 1,
            LetterCase.Other => 3,
            _ => 2,
        };
        return look * Places + place;
    }
}
