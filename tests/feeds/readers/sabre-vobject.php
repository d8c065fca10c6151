<?php
// Reads feeds with sabre/vobject, which takes zones by their Olson name, and validates them;
// readers.t says what is printed.

require '/usr/share/php/Sabre/VObject/autoload.php';

date_default_timezone_set('Pacific/Apia'); // a time taken as local shows

function field($text)
{
    return strtr($text, array('\\' => '\\\\', "\t" => '\t', "\n" => '\n'));
}

// Version 2 leaves an escaped comma or semicolon as it is, for properties that are lists of values.
function text($property)
{
    return preg_replace('/\\\\([,;])/', '$1', (string) $property);
}

function print_line(...$fields)
{
    echo implode("\t", array_map('field', $fields)), "\n";
}

function moment($property)
{
    $date = $property->getDateTime();
    if ($property->getDateType() === Sabre\VObject\Property\DateTime::DATE) {
        return $date->format('Y-m-d');
    }
    if ($property->getDateType() === Sabre\VObject\Property\DateTime::LOCAL) {
        throw new Exception('floating');
    }
    return $date->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
}

function organizer($event)
{
    $who = $event->ORGANIZER;
    return $who === null ? '' : "{$who['CN']} <$who>";
}

foreach (array_slice($argv, 1) as $path) {
    $calendar = Sabre\VObject\Reader::read(file_get_contents($path));
    foreach ($calendar->validate() as $message) {
        fwrite(STDERR, basename($path) . ": level {$message['level']}: {$message['message']}\n");
        $failed = true;
    }
    print_line('calendar', $path, text($calendar->{'X-WR-CALNAME'}),
        text($calendar->{'X-WR-CALDESC'}), (string) $calendar->METHOD);
    foreach ($calendar->VEVENT as $e) {
        print_line('event', (string) $e->UID, moment($e->DTSTART), moment($e->DTEND),
            (string) $e->STATUS, (string) $e->SEQUENCE, text($e->CATEGORIES), organizer($e),
            text($e->SUMMARY), text($e->DESCRIPTION));
    }
}
exit(isset($failed) ? 1 : 0);
