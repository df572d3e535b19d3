using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Reports;

namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>Three sheets: the roster, what each column wants, and (hidden) the words to choose from.</summary>
public sealed class RosterTemplate : IRosterTemplate
{
    private const string Roster = "实习名册";
    private const string Notes = "填写说明";
    private const string Lists = "选项";
    private const double Narrowest = 11;
    private const double NoteWidth = 60;

    /// <summary>Last row that offers its lists.</summary>
    private const int LastRow = 100_001;

    private static readonly string[] General =
    [
        "每名学生一行；第一行表头请勿合并或删除，列的顺序可以改变，也可以另加列。",
        "红色表头为必填。示例行在读取时会自动跳过，可以保留或删除。",
        "身份证号码、学号等编号已设为文本格式；从别处粘贴时请选择“只粘贴文本”，否则超过 15 位的数字会丢失末尾几位。",
        "日期写成 2026-03-01；不要写成 3/1/2026。",
    ];

    public void Write(Stream target, IReadOnlyList<string> posts, IReadOnlyList<string> serviceCentres)
    {
        var offers = RosterColumns.All.Select(d => (d.Column, Words: Words(d.Column, posts, serviceCentres))).Where(o => o.Words.Count > 0).ToList();
        using var archive = new RosterArchive(target, visible: 2, Roster, Notes, Lists);
        archive.Sheet(sheet => WriteRoster(sheet, offers));
        archive.Sheet(WriteNotes);
        archive.Sheet(sheet => WriteLists(sheet, offers));
    }

    private static IReadOnlyList<string> Words(RosterColumn column, IReadOnlyList<string> posts, IReadOnlyList<string> serviceCentres) => column switch
    {
        RosterColumn.Post => posts,
        RosterColumn.ServiceCentre => serviceCentres,
        _ => RosterChoices.Offered(column),
    };

    private static void WriteRoster(RosterSheetWriter sheet, List<(RosterColumn Column, IReadOnlyList<string> Words)> offers)
    {
        sheet.Begin([.. RosterColumns.All.Select(d => (Width(d), StyleOf(d)))], isHeadFrozen: true);
        sheet.StartRow();
        foreach (var definition in RosterColumns.All)
        {
            sheet.Text((int)definition.Column, definition.Header, definition.IsRequired ? RosterStyle.RequiredHead : RosterStyle.Head);
        }

        sheet.EndRow();
        sheet.StartRow();
        foreach (var definition in RosterColumns.All)
        {
            sheet.Text((int)definition.Column, definition.Example, RosterStyle.Example);
        }

        sheet.EndRow();
        sheet.EndRows(Validations(offers));
    }

    /// <summary>A list where there are words to choose from; a note where there is one, shown when the cell is entered.</summary>
    private static DataValidations Validations(List<(RosterColumn Column, IReadOnlyList<string> Words)> offers)
    {
        var validations = new DataValidations();
        foreach (var definition in RosterColumns.All)
        {
            var list = offers.FindIndex(o => o.Column == definition.Column);
            if (list < 0 && definition.Note.Length == 0)
            {
                continue;
            }

            var letter = ColumnName.Of((int)definition.Column);
            var validation = new DataValidation
            {
                AllowBlank = true,
                ShowInputMessage = definition.Note.Length > 0,
                PromptTitle = definition.Note.Length > 0 ? definition.Header : null,
                Prompt = definition.Note.Length > 0 ? definition.Note : null,
                SequenceOfReferences = new() { InnerText = string.Create(CultureInfo.InvariantCulture, $"{letter}2:{letter}{LastRow}") },
            };
            if (list >= 0)
            {
                var source = ColumnName.Of(list);
                validation.Type = DataValidationValues.List;
                validation.ShowErrorMessage = true;
                validation.ErrorTitle = definition.Header;
                validation.Error = "请从下拉列表中选择。";
                validation.Formula1 = new Formula1(string.Create(CultureInfo.InvariantCulture, $"{Lists}!${source}$1:${source}${offers[list].Words.Count}"));
            }

            validations.Append(validation);
        }

        validations.Count = (uint)validations.ChildElements.Count;
        return validations;
    }

    private static void WriteNotes(RosterSheetWriter sheet)
    {
        sheet.Begin([(18, RosterStyle.Note), (8, RosterStyle.Note), (NoteWidth, RosterStyle.Note), (24, RosterStyle.Note)], isHeadFrozen: false);
        foreach (var line in General)
        {
            sheet.StartRow();
            sheet.Text(2, line, RosterStyle.Note);
            sheet.EndRow();
        }

        Row(sheet, RosterStyle.Head, "列", "必填", "说明", "示例");
        foreach (var definition in RosterColumns.All)
        {
            var words = RosterChoices.Offered(definition.Column);
            string[] notes = [definition.Note, words.Count > 0 ? "可填：" + string.Join('、', words) : ""];
            Row(sheet, RosterStyle.Note, definition.Header, definition.IsRequired ? "是" : "", string.Join('。', notes.Where(n => n.Length > 0)), definition.Example);
        }

        sheet.EndRows();
    }

    private static void Row(RosterSheetWriter sheet, RosterStyle style, params string[] texts)
    {
        sheet.StartRow();
        for (var i = 0; i < texts.Length; i++)
        {
            sheet.Text(i, texts[i], style);
        }

        sheet.EndRow();
    }

    private static void WriteLists(RosterSheetWriter sheet, List<(RosterColumn Column, IReadOnlyList<string> Words)> offers)
    {
        sheet.Begin([.. offers.Select(_ => (NoteWidth / 3, RosterStyle.Text))], isHeadFrozen: false);
        for (var row = 0; row < offers.Max(o => o.Words.Count); row++)
        {
            sheet.StartRow();
            for (var i = 0; i < offers.Count; i++)
            {
                sheet.Text(i, row < offers[i].Words.Count ? offers[i].Words[row] : "", RosterStyle.QuotedText);
            }

            sheet.EndRow();
        }

        sheet.EndRows();
    }

    /// <summary>Text columns as well as codes: 2401 or 3-1 typed into 班级 must not become a number or a day.</summary>
    private static RosterStyle StyleOf(RosterColumnDefinition definition) => definition.Kind switch
    {
        ColumnKind.Date => RosterStyle.Date,
        ColumnKind.Money => RosterStyle.Plain,
        ColumnKind.Text or ColumnKind.Code or ColumnKind.YesNo or ColumnKind.Choice => RosterStyle.Text,
    };

    private static double Width(RosterColumnDefinition definition) =>
        Math.Max(Narrowest, Math.Max(definition.Header.Length * 2, definition.Example.Sum(c => c < 0x2E80 ? 1 : 2)) + 3);
}
