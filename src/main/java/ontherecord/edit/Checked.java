package ontherecord.edit;

/// That the user looked at a quotation.
///
/// @param verdict right or wrong
/// @param note the user's words; may be empty
public record Checked(Verdict verdict, String note) {}
