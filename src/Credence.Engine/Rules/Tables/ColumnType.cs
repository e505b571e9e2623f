namespace Credence.Rules.Tables;

/// <summary>What values a column takes.</summary>
public enum ColumnType
{
    /// <summary>Any value; the type is not stated.</summary>
    Any,

    /// <summary>Texts.</summary>
    Text,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Days.</summary>
    Date,

    /// <summary>Lists of values.</summary>
    List,
}
