namespace JdPartnership.Core.Colleges.LookAlikes;

/// <summary>Why two names are taken for one another, the strongest reason first.</summary>
public enum LookAlikeReason
{
    /// <summary>Equal but for width, blanks or traditional characters.</summary>
    SameName,

    /// <summary>Equal to another name of that college.</summary>
    SameAlias,

    /// <summary>Differ only in province prefix or in the wording of the kind of school: 职业学院, 职业技术学院.</summary>
    SameCore,

    /// <summary>One is the other with a place before it: 金肯, 南京金肯.</summary>
    PlaceAdded,

    /// <summary>One character differs, is missing or has changed places with its neighbour.</summary>
    OneCharacter,
}
