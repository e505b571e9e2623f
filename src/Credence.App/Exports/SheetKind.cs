namespace Credence.App.Exports;

/// <summary>What a column holds.</summary>
internal enum SheetKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>True or false.</summary>
    YesNo,
}
