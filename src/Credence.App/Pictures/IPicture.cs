namespace Credence.App.Pictures;

/// <summary>A picture that can stand in a page and in a file of its own.</summary>
internal interface IPicture
{
    /// <summary>The whole <c>figure</c> for a page: caption, key, drawing and the numbers as a table. It needs <c>tokens.css</c> and <c>pictures.css</c>, and no script.</summary>
    public string Html { get; }

    /// <summary>The same drawn for a <see cref="PictureFile"/>.</summary>
    public Drawing Drawing { get; }
}
