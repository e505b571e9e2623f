namespace Credence.Pages.Reading;

/// <summary>An element that was opened and not yet closed.</summary>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Marks">Marks of its text, those of what it stands in included.</param>
/// <param name="IsHidden">Whether nobody sees its text.</param>
/// <param name="KeepsLines">Whether line ends in it stay.</param>
/// <param name="Shape">Kind and place of the blocks in it.</param>
internal readonly record struct OpenElement(string Name, PartMarks Marks, bool IsHidden, bool KeepsLines, PageBlock Shape);
