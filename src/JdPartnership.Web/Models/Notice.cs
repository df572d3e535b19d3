namespace JdPartnership.Web.Models;

/// <summary>A sentence kept over one redirect.</summary>
public sealed record Notice(NoticeKind Kind, string Text, NoticeUndo? Undo = null);

public enum NoticeKind
{
    Success,
    Danger,
}

/// <summary>The way back: a form that posts to <paramref name="Action"/>.</summary>
/// <param name="Action">Path, for example <c>/colleges/12/restore</c>.</param>
/// <param name="Label">Text of the button.</param>
/// <param name="Fields">Hidden fields, for example the version.</param>
public sealed record NoticeUndo(string Action, string Label, IReadOnlyDictionary<string, string>? Fields = null);
